/**
 * Notices: subscribe, renew, register, sign in, newsletter, app, donation, ad-blocker, cookies, push messages. Judged
 * block by block, then as runs of short blocks that say one thing together, then with the lines that belong to them.
 */
import type { Label } from '../../types.ts';
import type { BlockFacts } from '../blocks.ts';
import { LEXICONS, lexiconsFor } from '../lexicon/index.ts';
import { isCompanion } from '../notice/companions.ts';
import { readSaid, type Said, weigh } from '../notice/evidence.ts';
import { isSaid, isShown } from '../notice/rules.ts';
import { findSiteNames } from '../notice/site-name.ts';
import { type Vocabulary, vocabularyOf } from '../notice/vocabulary.ts';
import { siteWordsOf } from '../notice/words.ts';
import { isStory, type Labeller, type PageContext } from '../page.ts';

/** p90 of real notices is 30 words; what is longer is story unless its markup says otherwise. */
const MAX_WORDS = 60;
const MAX_PLAIN_WORDS = 45;
/** Share of the words of the story's paragraphs that are words of notices: above this the story is about such things. */
const ON_TOPIC = 0.29;
/** A block of a run has to be about little else than the site. */
const RUN_COVERAGE = 0.65;
const MAX_RUN = 5;

const isExempt = (block: BlockFacts): boolean =>
  block.words > MAX_WORDS || block.within.has('quote') || block.within.has('code') || block.within.has('table');

/** Part of the story's own order: a step of a list, a heading among its paragraphs. */
const isOfStory = (block: BlockFacts, page: PageContext): boolean =>
  block.within.has('list') ||
  block.within.has('details') ||
  block.within.has('figure') ||
  (block.isHeading && block.index > page.bodyStart && block.index < page.bodyEnd);

function findVocabulary({ lang }: PageContext): Vocabulary {
  const [lexicon = {}] = lexiconsFor(lang);
  const name = Object.keys(LEXICONS).find((key) => LEXICONS[key] === lexicon) ?? '';
  return vocabularyOf(lexicon, siteWordsOf(name));
}

function isAboutIt(blocks: readonly BlockFacts[], vocabulary: Vocabulary): boolean {
  let words = 0;
  let known = 0;
  for (const block of blocks) {
    if (!isStory(block)) continue;
    const counts = vocabulary.count(block.text);
    words += counts.words;
    known += counts.known;
  }
  return known > ON_TOPIC * words;
}

/** Texts that the article has more than once, to the letter. */
function findCopies(blocks: readonly BlockFacts[]): Set<string> {
  const copies = new Map<string, number>();
  for (const { text, repeats } of blocks) if (repeats > 1) copies.set(text, (copies.get(text) ?? 0) + 1);
  return new Set([...copies].filter(([, count]) => count > 1).map(([text]) => text));
}

/** Runs of neighbouring blocks that are about the site alone. */
function findRuns(blocks: readonly BlockFacts[], belongs: (block: BlockFacts) => boolean): BlockFacts[][] {
  const runs: BlockFacts[][] = [];
  let run: BlockFacts[] = [];
  for (const block of blocks) {
    if (belongs(block)) run.push(block);
    else if (run.length) {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].filter(({ length }) => length > 0 && length <= MAX_RUN);
}

/** Notices, and the lines that belong to them. */
export const notice: Labeller = (blocks, page) => {
  const siteNames = findSiteNames(page);
  const vocabulary = findVocabulary(page);
  const copies = findCopies(blocks);
  const isOnTopic = isAboutIt(blocks, vocabulary);
  const read = new Map<BlockFacts, Said>();
  const saidOf = (block: BlockFacts): Said => {
    const said = read.get(block) ?? readSaid(block.text, page, vocabulary);
    read.set(block, said);
    return said;
  };

  const labels = new Map<number, Label>();
  for (const block of blocks) {
    if (isExempt(block) || (block.words > MAX_PLAIN_WORDS && !block.tokens.size && block.index > page.bodyStart))
      continue;
    const said = saidOf(block);
    const evidence = weigh(block, page, { said, siteNames, copies });
    if (isShown(evidence, said, block)) labels.set(block.index, evidence.label(block, 'notice'));
  }
  const runs = findRuns(blocks, (block) => {
    if (isExempt(block) || isOfStory(block, page) || block.words > MAX_PLAIN_WORDS) return false;
    const said = saidOf(block);
    // Lines that differ in numbers alone are a story's list of offers.
    if (block.repeats >= 2 && !copies.has(block.text)) return false;
    // What an interviewer asks stands in bold, alone.
    if (said.isQuestion && block.emphasis === 'bold') return false;
    return said.coverage >= RUN_COVERAGE && !said.isSpeech && !said.hasQuotation;
  });
  for (const run of runs) {
    const text = run.map((block) => block.text).join(' ');
    const evidence = isSaid(text, readSaid(text, page, vocabulary), isOnTopic);
    if (!evidence) continue;
    for (const block of run) if (!labels.has(block.index)) labels.set(block.index, evidence.label(block, 'notice'));
  }
  for (const direction of [1, -1]) {
    for (const block of direction > 0 ? blocks : blocks.toReversed()) {
      const beside = labels.get(block.index - direction);
      const neighbour = beside && blocks[beside.block];
      if (!beside || !neighbour || labels.has(block.index) || isExempt(block)) continue;
      if (!isCompanion(block, neighbour, page, saidOf(block))) continue;
      const { confidence } = beside;
      labels.set(block.index, { block: block.index, kind: 'notice', rule: 'notice/companion', confidence });
    }
  }
  return [...labels.values()];
};
