import { signal } from '@preact/signals-core';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { siteOf } from '../utils/hosts.ts';
import { type PlainKey, t } from '../utils/i18n.ts';
import { isInForce } from '../utils/reader/removals.ts';
import { type Settings, settingsFor, withSettings } from '../utils/settings.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { DisplayPanel } from './DisplayPanel.tsx';
import type { ReaderViewProps, SaveState, ShowList } from './reader-props.ts';
import { type PanelName, ReaderToolbar } from './ReaderToolbar.tsx';
import { useBarHiding } from './use-bar-hiding.ts';
import { useSignalValue } from './use-signal-value.ts';

const PANEL_TITLES = { display: 'reader.display', removed: 'reader.removedItems' } as const satisfies Record<
  PanelName,
  PlainKey
>;

/** Stands in for the state of saving where there is nothing to save. */
const NEVER_SAVED = signal<SaveState>({ status: 'unsaved' });

/** A place for the list, which is rendered by whatever brought it. */
function ListPlace({ show, ...props }: { readonly show: ShowList } & NonNullable<Parameters<ShowList>[1]>) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) show(place.current, props);
  });
  useLayoutEffect(() => {
    const { current } = place;
    return () => current && show(current, null);
  }, [show]);
  return <div ref={place} />;
}

/** Settings as custom properties, so that a change is one style and no new layout of the tree. */
const toStyle = ({ fontSizePx, lineHeight, widthCh }: Settings) => ({
  '--font-size': `${String(fontSizePx)}px`,
  '--line-height': String(lineHeight),
  '--width': `${String(widthCh)}ch`,
});

/** The article, the bar above it, and the panels that hang from the bar. */
export function ReaderView({ article, onSettings, save, onClose, onMenu, onLibrary, ...props }: ReaderViewProps) {
  const site = siteOf(article.url);
  const stored = useSignalValue(props.stored);
  const settings = settingsFor(stored, site);
  const saveState = useSignalValue(save?.state ?? NEVER_SAVED);
  const coverage = useSignalValue(props.coverage);
  const list = useSignalValue(props.list);
  const [panel, setPanel] = useState<PanelName | null>(null);
  /** Whether the list was asked for because of what was left out. */
  const [isAtLeftOut, setAtLeftOut] = useState(false);
  /** What the user put back, or took out again, by hand: it outweighs the switches until one of these is used. */
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const main = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const panelElement = useRef<HTMLDivElement>(null);
  const barIsHidden = useBarHiding(panel !== null);

  const { removeBanners, cleanCaptions } = settings;
  const shown = useMemo(
    () =>
      new Set(
        article.removals
          .filter((removal) => byHand.get(removal.id) ?? !isInForce(removal, { removeBanners, cleanCaptions }))
          .map(({ id }) => id),
      ),
    [article, byHand, removeBanners, cleanCaptions],
  );

  const closePanel = (): void => {
    setPanel(null);
    opener.current?.focus();
  };
  const openPanel = (name: PanelName, button: HTMLElement, atLeftOut = false): void => {
    opener.current = button;
    setAtLeftOut(atLeftOut);
    setPanel(name);
    if (name === 'removed' && !list) props.onList();
  };

  // A screen reader begins where the focus is, and so do the keys that scroll.
  useEffect(() => main.current?.focus({ preventScroll: true }), [article]);
  useEffect(() => {
    panelElement.current?.focus();
  }, [panel, list]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      // The page, which still runs, is not to take the same key for its own.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (panel) closePanel();
      else onClose();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [onClose, panel]);

  const changeSettings: ReaderViewProps['onSettings'] = (next) => {
    const before = settings;
    const after = settingsFor(next, site);
    // A switch says what is to be seen from now on, whatever was done by hand before.
    if (before.removeBanners !== after.removeBanners || before.cleanCaptions !== after.cleanCaptions)
      setByHand(new Map());
    setFocusOn(null);
    onSettings(next);
  };

  return (
    <div class="reader" data-theme={settings.theme} data-font={settings.font} style={toStyle(settings)}>
      <div class="bar-holder" data-hidden={barIsHidden}>
        <ReaderToolbar
          removedCount={article.removals.length - shown.size}
          save={save && { state: saveState, onSave: save.onSave }}
          panel={panel}
          onPanel={(name, button) => {
            if (panel === name) closePanel();
            else openPanel(name, button);
          }}
          onClose={onClose}
          onMenu={onMenu}
          onLibrary={onLibrary}
        >
          {/* Not before there is something in it: the focus goes to what is open. */}
          {(panel === 'display' || (panel && list)) && (
            <div ref={panelElement} class="panel" role="dialog" aria-label={t(PANEL_TITLES[panel])} tabIndex={-1}>
              {panel === 'display' ? (
                <DisplayPanel settings={settings} onChange={(patch) => changeSettings(withSettings(stored, patch))} />
              ) : (
                list && (
                  <ListPlace
                    show={list}
                    coverage={coverage}
                    isAtLeftOut={isAtLeftOut}
                    body={main.current?.querySelector('.body') ?? null}
                    removals={article.removals}
                    shown={shown}
                    stored={stored}
                    site={site}
                    onSettings={changeSettings}
                    onRestore={(ids, restore) => {
                      setByHand((before) => new Map([...before, ...ids.map((id) => [id, restore] as const)]));
                      setFocusOn(restore && ids.length === 1 ? (ids[0] ?? null) : null);
                      // One by itself: who restores all has a look, and says nothing of any.
                      const one = ids.length === 1 && article.removals.find(({ id }) => id === ids[0]);
                      if (one) props.onKeep?.(one.text, restore);
                    }}
                  />
                )
              )}
            </div>
          )}
        </ReaderToolbar>
        <div class="save-status" role="status">
          {saveState.status === 'failed' && <p>{saveState.sentence}</p>}
          {saveState.status === 'updated' && <p>{t('reader.wasUpdated')}</p>}
        </div>
      </div>
      <main ref={main} tabIndex={-1}>
        <article dir={article.dir}>
          <ArticleHeader
            article={article}
            coverage={coverage}
            onLeftOut={save && ((button) => openPanel('removed', button, true))}
          />
          <ArticleBody article={article} shown={shown} focusOn={focusOn} />
        </article>
      </main>
    </div>
  );
}
