import { useEffect, useRef, useState } from 'preact/hooks';

import type { EmbedKind } from '../utils/embed-providers.ts';
import { t } from '../utils/i18n.ts';
import type { EmbedFacts } from '../utils/reader/embeds.ts';

export interface EmbedCardProps {
  readonly embed: EmbedFacts;
  /** Calls back where the page's rules refuse a frame of that address; returns a function that ends it. */
  readonly onRefused: (src: string, refused: () => void) => () => void;
}

/** What each kind of embed is called, with where it comes from. */
const SENTENCES = {
  video: 'content.video',
  audio: 'content.audio',
  post: 'content.post',
  map: 'content.map',
  chart: 'content.chart',
  frame: 'content.frame',
} as const satisfies Record<EmbedKind, string>;

/** What a player needs, and nothing that a frame might ask for beside it. */
const MAY = 'fullscreen; encrypted-media; picture-in-picture; autoplay';
const SANDBOX = 'allow-scripts allow-presentation allow-popups';

type State = 'card' | 'shown' | 'refused';

/**
 * What stands for something of another site: what it is, whose, and two ways to see it. Until one of them is taken, nobody
 * is asked for anything.
 */
export function EmbedCard({ embed, onRefused }: EmbedCardProps) {
  const [state, setState] = useState<State>('card');
  const frame = useRef<HTMLIFrameElement>(null);
  const { src, title, kind, source, href, size, isOwnOrigin } = embed;
  const what = t(SENTENCES[kind], { host: source });
  useEffect(() => {
    if (state !== 'shown') return undefined;
    frame.current?.focus();
    return onRefused(src, () => setState('refused'));
  }, [state]);
  return (
    <span class="embed" data-kind={kind} role="group" aria-label={[what, title].filter(Boolean).join(': ')}>
      {state === 'shown' && (
        <iframe
          ref={frame}
          class="embed-frame"
          src={src}
          title={title || what}
          style={size}
          // With both, a frame of the page's own origin could take its sandbox off.
          sandbox={isOwnOrigin ? SANDBOX : `${SANDBOX} allow-same-origin`}
          // Players refuse to play for nobody; what page it is, they need not know.
          referrerpolicy="strict-origin"
          allow={MAY}
          loading="eager"
        />
      )}
      <span class="embed-text">
        <span class="embed-what">{what}</span>
        {title && state !== 'shown' && <bdi class="embed-title">{title}</bdi>}
        {state === 'refused' && (
          <span class="embed-refused" role="alert">
            {t('content.refused', { host: source })}
          </span>
        )}
      </span>
      <span class="embed-ways">
        {state === 'card' && (
          <button type="button" class="embed-show" onClick={() => setState('shown')}>
            {t('content.show')}
          </button>
        )}
        <a class="embed-open" href={href} target="_blank" rel="noopener noreferrer">
          {t('content.open')}
        </a>
      </span>
    </span>
  );
}
