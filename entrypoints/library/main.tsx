/**
 * The library page: the list of saved articles, or one of them in the reader.
 */
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';

import '../../components/theme.css';
import '../../components/page.css';
import '../../components/controls.css';
import '../../components/library.css';
import type { ListState } from '../../components/list-state.ts';
import { LibraryView } from '../../components/LibraryView.tsx';
import { mountReader } from '../../components/mount-reader.tsx';
import { Problem } from '../../components/Problem.tsx';
import { nameOf } from '../../components/SavedMeta.tsx';
import { watchChanges } from '../../utils/library/changes.ts';
import { createDeletions } from '../../utils/library/deletions.ts';
import { createLiveSettings } from '../../utils/library/live-settings.ts';
import { showRememberedTheme, showTheme } from '../../utils/library/page-theme.ts';
import { type LibraryRoute, parseLibraryHash, toReadHash } from '../../utils/library/route.ts';
import { createArticleStore } from '../../utils/library/store.ts';
import { toStoreError } from '../../utils/library/store-error.ts';

const LIST_TITLE = 'Saved articles';
const GONE = 'This article is not in the list any more.';
const UNKNOWN = 'This address leads nowhere in the list of saved articles.';
const NOT_KEPT = 'The setting could not be kept. Free some space on the disk, then try again.';

const themeHost = { root: document.documentElement, memory: localStorage };
showRememberedTheme(themeHost);
// The list keeps its own place while an article is read in its stead.
history.scrollRestoration = 'manual';

const root = document.querySelector<HTMLElement>('#root') ?? document.body;
const place = document.querySelector<HTMLElement>('#reader') ?? document.body;

const store = createArticleStore();
const settings = createLiveSettings();
const deletions = createDeletions(store);
const list = signal<ListState>({ status: 'loading' });
const query = signal('');
const problem = signal<string | null>(null);
const route = signal<LibraryRoute>(parseLibraryHash(location.hash));
const isHidden = computed(() => route.value.view !== 'list');

async function loadList(): Promise<void> {
  try {
    list.value = { status: 'ready', articles: await store.list() };
  } catch (error) {
    list.value = { status: 'failed', sentence: toStoreError(error).message };
  }
}

const noProblem = (): void => {
  problem.value = null;
};

/** Does something to the list, and shows the sentence where it fails. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    noProblem();
  } catch (error) {
    problem.value = toStoreError(error).message;
  }
}

let unmount: (() => void) | null = null;
/** Where the list was scrolled to, and what had the focus, when an article was opened from it. */
let left: { readonly scrollY: number; readonly focus: Element | null } | null = null;

function backToList(): void {
  // Back, where the list is what lies behind: going on to it would leave the article in the way of the next Back.
  if (left) history.back();
  else location.hash = '';
}

function showProblem(sentence: string, originalUrl?: string): void {
  render(
    <Problem sentence={sentence}>
      <a class="button" href="#">
        Back to the list
      </a>
      {originalUrl !== undefined && (
        <a class="button" href={originalUrl} rel="noreferrer">
          Open the original page
        </a>
      )}
    </Problem>,
    place,
  );
  unmount = () => render(null, place);
}

async function showArticle(id: string): Promise<void> {
  const isCurrent = (): boolean => route.value.view === 'article' && route.value.id === id;
  try {
    const article = await store.get(id);
    if (!isCurrent()) return;
    if (!article) {
      showProblem(GONE, id);
      return;
    }
    document.title = nameOf(article);
    const host = place.appendChild(document.createElement('div'));
    const unmountReader = mountReader(host, {
      article,
      stored: settings.stored,
      onSettings: (next) => void settings.keep(next).then(noProblem, () => (problem.value = NOT_KEPT)),
      save: null,
      onClose: backToList,
      onMenu: null,
      onLibrary: backToList,
    });
    unmount = () => {
      unmountReader();
      host.remove();
    };
  } catch (error) {
    if (isCurrent()) showProblem(toStoreError(error).message, id);
  }
}

function show(next: LibraryRoute): void {
  if (route.value.view === 'list' && next.view !== 'list')
    left = { scrollY: window.scrollY, focus: document.activeElement };
  route.value = next;
  unmount?.();
  unmount = null;
  document.title = LIST_TITLE;
  window.scrollTo(0, next.view === 'list' ? (left?.scrollY ?? 0) : 0);
  if (next.view === 'list') {
    if (left?.focus instanceof HTMLElement) left.focus.focus({ preventScroll: true });
    left = null;
  } else if (next.view === 'article') void showArticle(next.id);
  else showProblem(UNKNOWN);
}

render(
  <LibraryView
    list={list}
    query={query}
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
// At once, not with the next rendering: what is hidden can take neither focus nor scroll position back.
effect(() => {
  root.hidden = isHidden.value;
});
window.addEventListener('hashchange', () => show(parseLibraryHash(location.hash)));
watchChanges(() => void loadList());
void loadList();
if (route.value.view !== 'list') show(route.value);
