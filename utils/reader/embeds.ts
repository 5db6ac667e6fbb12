/**
 * What the reader tells of an embed, from its figure in an article: where it comes from, what it is, and how large it is
 * to be.
 */
import { EMBED_ATTRIBUTE, EMBED_TITLE_ATTRIBUTE } from '../article/embeds.ts';
import { type EmbedKind, PROVIDERS } from '../embed-providers.ts';

export interface EmbedFacts {
  /** The address to be framed. */
  readonly src: string;
  readonly title: string;
  readonly kind: EmbedKind;
  /** Whose it is: a name that people know, or the host. */
  readonly source: string;
  /** Where it can be seen by itself. */
  readonly href: string;
  readonly size: { readonly height: string } | { readonly aspectRatio: string };
  readonly isOwnOrigin: boolean;
}

/** Whether `url` is at `place`, "example.org" or "example.org/path", or below it. */
function isAt({ hostname, pathname }: URL, place: string): boolean {
  const [host = '', ...path] = place.split('/');
  return (hostname === host || hostname.endsWith(`.${host}`)) && pathname.startsWith(`/${path.join('/')}`);
}

/** What is known of the site that an embed comes from; null where nothing is. */
export const providerOf = (url: URL): (typeof PROVIDERS)[number] | null =>
  PROVIDERS.find(({ hosts }) => hosts.some((host) => isAt(url, host))) ?? null;

/** Names of frames that say nothing to a reader, and what players put before those that do. */
const NO_TITLE =
  /^(?:[\w-]*(?:iframe|player|embed(?:ded)?|widget)[\w\s-]*|\d+|(?:\w+ )?(?:video player|post|tweet|video|audio|map)|embedded \w+)$/i;
const TITLE_PREFIX =
  /^(?:(?:spotify|youtube|vimeo|soundcloud) (?:embed|video|player)|embed(?:ded)? (?:video|content|post)):\s+/i;

/** Height of what nothing is known of. */
const HEIGHT_PX = 420;
const MAX_HEIGHT_PX = 900;

/** @param origin of the page that it is shown in */
export function readEmbedFigure(figure: Element, origin: string): EmbedFacts | null {
  const url = URL.parse(figure.getAttribute(EMBED_ATTRIBUTE) ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const provider = providerOf(url);
  const kind = provider?.kind ?? 'frame';
  const [pattern, address] = provider?.page ?? [];
  const match = pattern?.exec(url.href);
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(figure.getAttribute(name)) || 0);
  const title = figure.getAttribute(EMBED_TITLE_ATTRIBUTE)?.trim() ?? '';
  const px = provider?.height?.px ?? (height || HEIGHT_PX);
  return {
    src: url.href,
    title: NO_TITLE.test(title) ? '' : title.replace(TITLE_PREFIX, ''),
    kind,
    source: provider?.name ?? url.hostname.replace(/^www\./, ''),
    href: match && address ? address.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '') : url.href,
    size:
      kind === 'video' && !provider?.height
        ? { aspectRatio: width && height ? `${String(width)} / ${String(height)}` : '16 / 9' }
        : { height: `${String(Math.min(MAX_HEIGHT_PX, px))}px` },
    isOwnOrigin: url.origin === origin,
  };
}
