import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';

import { siteOf } from '../utils/hosts.ts';
import { isInForce } from '../utils/reader/removals.ts';
import { type Settings, settingsFor, withSettings } from '../utils/settings.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { DisplayPanel } from './DisplayPanel.tsx';
import type { ReaderViewProps } from './reader-props.ts';
import { type PanelName, ReaderToolbar } from './ReaderToolbar.tsx';
import { RemovedPanel } from './RemovedPanel.tsx';
import { useBarHiding } from './use-bar-hiding.ts';

const PANEL_TITLES: Readonly<Record<PanelName, string>> = { display: 'Text and theme', removed: 'Removed items' };

/** Settings as custom properties, so that a change is one style and no new layout of the tree. */
const toStyle = ({ fontSizePx, lineHeight, widthCh }: Settings) => ({
  '--font-size': `${String(fontSizePx)}px`,
  '--line-height': String(lineHeight),
  '--width': `${String(widthCh)}ch`,
});

/** The article, the bar above it, and the panels that hang from the bar. */
export function ReaderView({ article, stored, onSettings, save, onClose, onMenu, onLibrary }: ReaderViewProps) {
  const site = siteOf(article.url);
  const settings = settingsFor(stored.value, site);
  const panel = useSignal<PanelName | null>(null);
  /** What the user put back, or took out again, by hand: it outweighs the switches until one of these is used. */
  const byHand = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const focusOn = useSignal<string | null>(null);
  const main = useRef<HTMLElement>(null);
  const displayButton = useRef<HTMLButtonElement>(null);
  const removedButton = useRef<HTMLButtonElement>(null);
  const panelElement = useRef<HTMLDivElement>(null);
  const barIsHidden = useBarHiding(panel.value !== null);

  const { removeBanners, cleanCaptions } = settings;
  const shown = useMemo(
    () =>
      new Set(
        article.removals
          .filter((removal) => byHand.value.get(removal.id) ?? !isInForce(removal, { removeBanners, cleanCaptions }))
          .map(({ id }) => id),
      ),
    [article, byHand.value, removeBanners, cleanCaptions],
  );

  const closePanel = (): void => {
    const button = panel.value === 'display' ? displayButton : removedButton;
    panel.value = null;
    button.current?.focus();
  };

  // A screen reader begins where the focus is, and so do the keys that scroll.
  useEffect(() => main.current?.focus({ preventScroll: true }), [article]);
  useEffect(() => {
    if (panel.value) panelElement.current?.focus();
  }, [panel.value]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      // The page, which still runs, is not to take the same key for its own.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (panel.value) closePanel();
      else onClose();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [onClose]);

  const changeSettings: ReaderViewProps['onSettings'] = (next) => {
    const before = settings;
    const after = settingsFor(next, site);
    // A switch says what is to be seen from now on, whatever was done by hand before.
    if (before.removeBanners !== after.removeBanners || before.cleanCaptions !== after.cleanCaptions)
      byHand.value = new Map();
    focusOn.value = null;
    onSettings(next);
  };

  return (
    <div class="reader" data-theme={settings.theme} data-font={settings.font} style={toStyle(settings)}>
      <div class="bar-holder" data-hidden={barIsHidden}>
        <ReaderToolbar
          removedCount={article.removals.length - shown.size}
          save={save && { state: save.state.value, onSave: save.onSave }}
          panel={panel.value}
          onPanel={(name) => {
            if (panel.value === name) closePanel();
            else panel.value = name;
          }}
          onClose={onClose}
          onMenu={onMenu}
          onLibrary={onLibrary}
          displayRef={displayButton}
          removedRef={removedButton}
        >
          {panel.value && (
            <div ref={panelElement} class="panel" role="dialog" aria-label={PANEL_TITLES[panel.value]} tabIndex={-1}>
              {panel.value === 'display' ? (
                <DisplayPanel
                  settings={settings}
                  onChange={(patch) => changeSettings(withSettings(stored.value, patch))}
                />
              ) : (
                <RemovedPanel
                  removals={article.removals}
                  shown={shown}
                  stored={stored.value}
                  site={site}
                  onSettings={changeSettings}
                  onRestore={(ids, restore) => {
                    byHand.value = new Map([...byHand.value, ...ids.map((id) => [id, restore] as const)]);
                    focusOn.value = restore && ids.length === 1 ? (ids[0] ?? null) : null;
                  }}
                />
              )}
            </div>
          )}
        </ReaderToolbar>
        <div class="save-status" role="status">
          {save?.state.value.status === 'failed' && <p>{save.state.value.sentence}</p>}
          {save?.state.value.status === 'updated' && (
            <p>This article was in your list already; it is up to date now.</p>
          )}
        </div>
      </div>
      <main ref={main} tabIndex={-1}>
        <article dir={article.dir}>
          <ArticleHeader article={article} />
          <ArticleBody article={article} shown={shown} focusOn={focusOn.value} />
        </article>
      </main>
    </div>
  );
}
