/**
 * Which part of the page is the article, as a container that belongs to a copy. Readability's choice is held against the
 * text around it: where it left most of that out, or parts between others, the whole region is tried, and where the page has
 * yet to show its text, what is hidden. The candidate with the more text wins by a distance, or Readability's own does.
 */
import { type Block, toBlocks } from '../cleanup/blocks.ts';
import { pickContainer } from './container.ts';
import { measureGap } from './coverage.ts';
import { addLead, findLead } from './lead.ts';
import type { Metadata } from './metadata.ts';
import { findNotes } from './notes.ts';
import { findWithheld, showsGate } from './preview.ts';
import { findRegion, type Paragraph, type Region } from './region.ts';
import { repairMedia } from './repair.ts';
import { selectedContainer } from './selection.ts';
import { takeSnapshot } from './snapshot.ts';
import type { StructuredData } from './structured-data.ts';
import { unwrapParagraphs } from './unwrap.ts';
import { plainCharsOf, widen } from './widen.ts';

/** A part of the page that may be the article. */
interface Candidate {
  readonly container: Element | null;
  readonly blocks: readonly Block[];
  /** Words of its blocks that are not mostly links. */
  readonly words: number;
}

export interface Chosen extends Candidate {
  /** Whether a part was left out because the gate of the page hides it. */
  readonly withheld: boolean;
  /** The page's running text; see `Region`. None for a selection. */
  readonly paragraphs: readonly Paragraph[];
}

/** What a choice starts from. */
interface Page {
  readonly document: Document;
  readonly data: StructuredData;
  readonly metadata: Metadata;
}

interface Copy {
  readonly body: Element;
  readonly hiddenChars: number;
  readonly withheld: boolean;
  /** Puts what stands before the region into a container of this copy. */
  readonly finish: (container: Element) => Element;
}

const NOTHING: Candidate = { container: null, blocks: [], words: 0 };
/** Of the text outside of links, Readability keeps at least this much where it has found the article. */
const GOOD_COVERAGE = 0.6;
/** The whole region has to offer so many times the words: what Readability leaves out is mostly noise. */
const MUCH_MORE = 1 / 0.6;
/** So much of the running text between its paragraphs is left out of no article that was found. */
const MAX_GAP_SHARE = 0.13;
const MIN_GAP_CHARS = 400;
/** Less text than this is not worth a second look. */
const MIN_CHARS = 700;
const MIN_HIDDEN_CHARS = 2000;
/** A page that hides so many times what it shows has yet to be shown by a script of its own. */
const HIDDEN_TIMES = 3;

function copyPage({ document, data, metadata }: Page, region: Region | null, includeHidden: boolean): Copy {
  let withheld = false;
  const skip = findWithheld(document, data);
  const leadPicture = findLead(document, region?.first ?? null, metadata.image);
  const snapshot = takeSnapshot(document, {
    within: region?.element ?? null,
    includeHidden,
    includeFolded: !data.gated,
    before: [...(leadPicture ? [leadPicture] : []), ...(region?.openings ?? [])],
    skip:
      skip &&
      ((element) => {
        const hidden = skip(element);
        withheld ||= hidden;
        return hidden;
      }),
  });
  repairMedia(snapshot.document);
  unwrapParagraphs(snapshot.document.body);
  const notes = findNotes(snapshot.document);
  // A lead picture that is none, or had no address, is gone by now.
  const copied = leadPicture && snapshot.before[0];
  const lead = copied?.parentNode ? copied : null;
  lead?.remove();
  // Readability takes a standfirst along, which is a paragraph, and leaves lists.
  const lists = snapshot.before.filter((element) => element !== copied && element.querySelector('li'));
  for (const list of lists) list.remove();
  return {
    body: snapshot.document.body,
    hiddenChars: snapshot.hiddenChars,
    withheld,
    finish: (container) => {
      (container.querySelector('.page') ?? container).prepend(...lists);
      addLead(container, lead);
      notes?.keepIn(container);
      return container;
    },
  };
}

/** Links within the page become links within the article. */
function localizeLinks(container: Element, pageUrl: string): void {
  const page = pageUrl.split('#')[0] ?? '';
  for (const link of container.querySelectorAll('a[href*="#"]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith(`${page}#`)) link.setAttribute('href', href.slice(page.length));
  }
}

function toCandidate(container: Element | null, url: string): Candidate {
  if (!container) return NOTHING;
  localizeLinks(container, url);
  const blocks = toBlocks(container);
  return {
    container,
    blocks,
    words: blocks.reduce((sum, block) => sum + (block.linkDensity < 0.5 ? block.words : 0), 0),
  };
}

/** The best candidate of one region, and what its copy tells beside. */
function chooseIn(
  page: Page,
  region: Region | null,
  includeHidden: boolean,
): Omit<Chosen, 'paragraphs'> & { hiddenChars: number } {
  const copy = copyPage(page, region, includeHidden);
  const { hiddenChars, withheld } = copy;
  const offered = plainCharsOf(copy.body);
  const container = pickContainer(copy.body.ownerDocument);
  const covers = container !== null && plainCharsOf(container) >= GOOD_COVERAGE * offered;
  const narrow = toCandidate(container && copy.finish(container), page.document.URL);
  const gap = measureGap(region?.paragraphs ?? [], narrow.blocks);
  const hasGap = gap.share > MAX_GAP_SHARE && gap.chars > MIN_GAP_CHARS;
  if ((covers && !hasGap) || offered < MIN_CHARS) return { ...narrow, hiddenChars, withheld };
  // Readability has taken its copy apart.
  const whole = copyPage(page, region, includeHidden);
  const wide = toCandidate(whole.finish(widen(whole.body)), page.document.URL);
  const best = wide.words > (hasGap ? 1 : MUCH_MORE) * narrow.words ? wide : narrow;
  return { ...best, hiddenChars, withheld };
}

/**
 * Chooses the article's part of the page.
 * @param mode `selection` takes what the user has selected; `anyway` takes the whole page where there is nothing better
 */
export function chooseContainer(page: Page, mode: 'auto' | 'unasked' | 'anyway' | 'selection'): Chosen {
  const { document, data } = page;
  if (mode === 'selection') {
    const selected = toCandidate(selectedContainer(document, findWithheld(document, data)), document.URL);
    return { ...selected, withheld: false, paragraphs: [] };
  }
  const region = findRegion(document);
  const paragraphs = region?.paragraphs ?? [];
  const shown = { ...chooseIn(page, region, false), paragraphs };
  const shownChars = shown.container?.textContent.length ?? 0;
  if (
    shown.hiddenChars > Math.max(MIN_HIDDEN_CHARS, HIDDEN_TIMES * shownChars) &&
    !data.gated &&
    !showsGate(document)
  ) {
    const all = chooseIn(page, null, true);
    if (all.words > HIDDEN_TIMES * shown.words && (all.container?.textContent.length ?? 0) > MIN_CHARS)
      return { ...all, paragraphs };
  }
  if (shown.container || mode !== 'anyway') return shown;
  const everything = takeSnapshot(document).document;
  repairMedia(everything);
  return { ...toCandidate(everything.body, document.URL), withheld: shown.withheld, paragraphs };
}
