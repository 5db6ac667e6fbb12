import { signal } from '@preact/signals-core';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { fallbackOf } from '../utils/fonts.ts';
import { siteOf } from '../utils/hosts.ts';
import { type PlainKey, t } from '../utils/i18n.ts';
import { isInForce } from '../utils/reader/removals.ts';
import {
  type DisplaySettings,
  SETTINGS,
  type Settings,
  settingsFor,
  toStep,
  withDisplay,
  withSettings,
} from '../utils/settings.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { LazyPlace } from './LazyPlace.tsx';
import { PlaceOffer } from './PlaceOffer.tsx';
import { ReadingProgress, TimeLeft } from './ReadingProgress.tsx';
import type { ReaderViewProps, SaveState } from './reader-props.ts';
import { type PanelName, ReaderToolbar } from './ReaderToolbar.tsx';
import { useBarHiding } from './use-bar-hiding.ts';
import { useEnrichment } from './use-enrichment.ts';
import { useCommands } from './use-commands.ts';
import { useFontFamily } from './use-font-family.ts';
import { useSignalValue } from './use-signal-value.ts';

const PANEL_TITLES = {
  display: 'reader.display',
  removed: 'reader.removedItems',
  outline: 'reader.outline',
  keys: 'reader.keys',
} as const satisfies Record<PanelName, PlainKey>;

/** Stands in for the state of saving where there is nothing to save. */
const NEVER_SAVED = signal<SaveState>({ status: 'unsaved' });

/** Settings as custom properties, so that a change is one style and no new layout of the tree. */
const toStyle = (settings: Settings, family: string | null) => ({
  '--text-font': `${family ? `${family}, ` : ''}var(--${fallbackOf(settings.font)})`,
  '--font-size': `${settings.fontSizePx}px`,
  '--letter-spacing': `${settings.letterSpacingEm}em`,
  '--word-spacing': `${settings.wordSpacingEm}em`,
  '--line-height': String(settings.lineHeight),
  '--width': `${settings.widthCh}ch`,
  '--align': settings.justify ? 'justify' : 'start',
  '--hyphens': settings.hyphens ? 'auto' : 'manual',
});

/** The article, the bar above it, and the panels that hang from the bar. */
export function ReaderView({ article, onSettings, save, onClose, onMenu, onLibrary, way, ...props }: ReaderViewProps) {
  const site = siteOf(article.url);
  const stored = useSignalValue(props.stored);
  const settings = settingsFor(stored, site);
  const family = useFontFamily(settings.font, props.bringFont);
  const saveState = useSignalValue(save?.state ?? NEVER_SAVED);
  const coverage = useSignalValue(props.coverage);
  const list = useSignalValue(props.list);
  const wayPanels = useSignalValue(props.wayPanels);
  const displayPanel = useSignalValue(props.displayPanel);
  const hasOutline = useSignalValue(way.headings).length > 0;
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

  const focusText = (): void => main.current?.focus({ preventScroll: true });
  const closePanel = (): void => {
    setPanel(null);
    if (opener.current?.isConnected) opener.current.focus();
    else focusText();
  };
  const openPanel = (name: PanelName, from: HTMLElement | null, atLeftOut = false): void => {
    opener.current = from;
    setAtLeftOut(atLeftOut);
    setPanel(name);
    if (name === 'removed' && !list) props.onList();
    if (name === 'display' && !displayPanel) props.onDisplayPanel();
    if ((name === 'outline' || name === 'keys') && !wayPanels) props.onWayPanels();
  };
  const togglePanel = (name: PanelName, from: HTMLElement | null): void => {
    if (panel === name) closePanel();
    else openPanel(name, from);
  };

  // A screen reader begins where the focus is, and so do the keys that scroll.
  useEffect(focusText, [article]);
  useLayoutEffect(() => {
    const body = main.current?.querySelector<HTMLElement>('.body');
    return body ? way.attach(body, window) : undefined;
  }, [article, way]);
  useEffect(() => {
    const { current } = panelElement;
    (current?.querySelector<HTMLElement>('[aria-current]') ?? current)?.focus();
  }, [panel, list, wayPanels, displayPanel]);

  const closeInArticle = useEnrichment(main, article, props.enrich);

  const changeSettings: ReaderViewProps['onSettings'] = (next) => {
    const before = settings;
    const after = settingsFor(next, site);
    // A switch says what is to be seen from now on, whatever was done by hand before.
    if (before.removeBanners !== after.removeBanners || before.cleanCaptions !== after.cleanCaptions)
      setByHand(new Map());
    setFocusOn(null);
    onSettings(next);
  };
  const setDisplay = (patch: Partial<DisplaySettings>): void => changeSettings(withDisplay(stored, site, patch));
  const toggleByKey = (name: PanelName) => () => togglePanel(name, null);
  const themes = SETTINGS.theme.options;
  useCommands(main, {
    hasLetters: settings.letterKeys,
    hasPanel: panel !== null,
    handlers: {
      close: panel ? closePanel : () => closeInArticle() || onClose(),
      library: onLibrary,
      print: () => window.print(),
      removed: toggleByKey('removed'),
      settings: toggleByKey('display'),
      help: toggleByKey('keys'),
      nextParagraph: () => way.step(1, 'passage'),
      previousParagraph: () => way.step(-1, 'passage'),
      nextHeading: () => way.step(1, 'heading'),
      previousHeading: () => way.step(-1, 'heading'),
      top: () => way.toTop(),
      end: () => way.toEnd(),
      larger: () => setDisplay({ fontSizePx: toStep('fontSizePx', settings.fontSizePx, 1) }),
      smaller: () => setDisplay({ fontSizePx: toStep('fontSizePx', settings.fontSizePx, -1) }),
      theme: () => setDisplay({ theme: themes[(themes.indexOf(settings.theme) + 1) % themes.length] ?? 'auto' }),
      ...(hasOutline && { outline: toggleByKey('outline') }),
      ...(save && { save: () => saveState.status !== 'saving' && save.onSave() }),
    },
  });
  const isPanelThere =
    panel && { display: displayPanel, removed: list, outline: wayPanels, keys: wayPanels }[panel] !== null;

  return (
    <div
      class="reader"
      data-theme={settings.theme}
      data-images={settings.images}
      data-captions={settings.captions}
      style={toStyle(settings, family)}
    >
      <ReadingProgress way={way} article={article} />
      <div class="bar-holder" data-hidden={barIsHidden}>
        <ReaderToolbar
          removedCount={article.removals.length - shown.size}
          save={save && { state: saveState, onSave: save.onSave }}
          panel={panel}
          onPanel={togglePanel}
          onClose={onClose}
          onMenu={onMenu}
          onLibrary={onLibrary}
          hasOutline={hasOutline}
          timeLeft={<TimeLeft way={way} article={article} />}
        >
          {/* Not before there is something in it: the focus goes to what is open. */}
          {isPanelThere && (
            <div ref={panelElement} class="panel" role="dialog" aria-label={t(PANEL_TITLES[panel])} tabIndex={-1}>
              {panel === 'display' && displayPanel && (
                <LazyPlace
                  show={displayPanel}
                  props={{
                    stored,
                    site,
                    onSettings: changeSettings,
                    onKeys: () => openPanel('keys', opener.current),
                  }}
                />
              )}
              {panel === 'removed' && list && (
                <LazyPlace
                  show={list}
                  props={{
                    coverage,
                    isAtLeftOut,
                    body: main.current?.querySelector('.body') ?? null,
                    removals: article.removals,
                    shown,
                    stored,
                    site,
                    onSettings: changeSettings,
                    onRestore: (ids, restore) => {
                      setByHand((before) => new Map([...before, ...ids.map((id) => [id, restore] as const)]));
                      setFocusOn(restore && ids.length === 1 ? (ids[0] ?? null) : null);
                      // One by itself: who restores all has a look, and says nothing of any.
                      const one = ids.length === 1 && article.removals.find(({ id }) => id === ids[0]);
                      if (one) props.onKeep?.(one.text, restore);
                    },
                  }}
                />
              )}
              {panel === 'outline' && wayPanels && (
                <LazyPlace
                  show={wayPanels}
                  props={{
                    panel,
                    way,
                    article,
                    onGo: (heading) => {
                      setPanel(null);
                      way.goTo(heading);
                    },
                  }}
                />
              )}
              {panel === 'keys' && wayPanels && (
                <LazyPlace
                  show={wayPanels}
                  props={{
                    panel,
                    isOn: settings.letterKeys,
                    onSwitch: (letterKeys) => changeSettings(withSettings(stored, { letterKeys })),
                  }}
                />
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
      <PlaceOffer way={way} onDone={focusText} />
    </div>
  );
}
