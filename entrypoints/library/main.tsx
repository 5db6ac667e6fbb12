/**
 * The library page: the list of saved articles, or one of them in the reader.
 */
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';

import '../../components/theme.css';
import '../../components/page.css';
import '../../components/controls.css';
import '../../components/text-button.css';
import '../../components/switches.css';
import '../../components/library.css';
import type { ListState } from '../../components/list-state.ts';
import { LibraryView } from '../../components/LibraryView.tsx';
import { t } from '../../utils/i18n.ts';
import { watchChanges } from '../../utils/library/changes.ts';
import { createDeletions } from '../../utils/library/deletions.ts';
import { createLiveSettings } from '../../utils/library/live-settings.ts';
import { showLanguage } from '../../utils/library/page-language.ts';
import { showRememberedTheme, showTheme } from '../../utils/library/page-theme.ts';
import { type LibraryRoute, parseLibraryHash, toReadHash } from '../../utils/library/route.ts';
import { createArticleStore } from '../../utils/library/store.ts';
import { toStoreError } from '../../utils/library/store-error.ts';
import { logFault } from '../../utils/log.ts';
import { createReadingPlace } from './reading-place.tsx';

const themeHost = { root: document.documentElement, memory: localStorage };
showRememberedTheme(themeHost);
showLanguage(document.documentElement);
document.title = t('library.title');
// The list keeps its own place while an article is read in its stead.
history.scrollRestoration = 'manual';

const root = document.querySelector<HTMLElement>('#root') ?? document.body;
const store = createArticleStore();
const settings = createLiveSettings();
const deletions = createDeletions(store);
const list = signal<ListState>({ status: 'loading' });
const problem = signal<string | null>(null);
const route = signal<LibraryRoute>(parseLibraryHash(location.hash));
const isHidden = computed(() => route.value.view !== 'list');
/** Where the list was scrolled to, and what had the focus, when an article was opened from it. */
let left: { readonly scrollY: number; readonly focus: Element | null } | null = null;

const reading = createReadingPlace({
  place: document.querySelector<HTMLElement>('#reader') ?? document.body,
  store,
  stored: settings.stored,
  // The reader shows that a setting did not hold: it goes back to what it was.
  onSettings: (next) => void settings.keep(next).catch(logFault),
  onLeave: () => {
    // Back, where the list lies behind: going on to it would leave the article in the way of the next Back.
    if (left) history.back();
    else location.hash = '';
  },
});

async function loadList(): Promise<void> {
  try {
    list.value = { status: 'ready', articles: await store.list() };
  } catch (error) {
    list.value = { status: 'failed', sentence: toStoreError(error).message };
  }
}

/** Does something to the list, and shows the sentence where it fails. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    problem.value = null;
  } catch (error) {
    problem.value = toStoreError(error).message;
  }
}

async function showArticle(id: string): Promise<void> {
  const title = await reading.showArticle(id);
  if (title !== null) document.title = title;
}

function show(next: LibraryRoute): void {
  const isLeavingList = route.value.view === 'list' && next.view !== 'list';
  if (isLeavingList) left = { scrollY: window.scrollY, focus: document.activeElement };
  route.value = next;
  document.title = t('library.title');
  reading.clear();
  if (next.view === 'list') {
    window.scrollTo(0, left?.scrollY ?? 0);
    if (left?.focus instanceof HTMLElement) left.focus.focus({ preventScroll: true });
    left = null;
    return;
  }
  window.scrollTo(0, 0);
  if (next.view === 'article') showArticle(next.id).catch(logFault);
  else reading.showProblem(t('library.unknownAddress'));
}

render(
  <LibraryView
    list={list}
    query={signal('')}
    pending={deletions.pending}
    problem={problem}
    isHidden={isHidden}
    hrefOf={toReadHash}
    onDelete={(id) => void attempt(() => deletions.remove([id]))}
    onUndo={() => void attempt(deletions.undo)}
    onUndoAll={() => void attempt(deletions.undoAll)}
    onHold={deletions.hold}
    onRetry={() => void loadList()}
  />,
  root,
);

effect(() => {
  if (settings.isLoaded.value) showTheme(themeHost, settings.stored.value.all.theme);
});
effect(() => {
  // At once, not with the next rendering: what is hidden can take neither focus nor scroll position back.
  root.hidden = isHidden.value;
});
settings.loaded.catch(logFault);
window.addEventListener('hashchange', () => show(parseLibraryHash(location.hash)));
watchChanges(() => void loadList());
void loadList();
if (route.value.view !== 'list') show(route.value);
