/**
 * Notices: subscribe, renew, register, sign in, newsletter, app, donation, ad-blocker, cookies, push messages. Judged
 * block by block, then as runs of short blocks that say one thing together, then with the lines that belong to them.
 */
import type { Label } from '../../types.ts';
import type { BlockFacts } from '../blocks.ts';
import { LEXICONS, lexiconsFor } from '../lexicon/index.ts';
import { findBoxes } from '../notice/boxes.ts';
import { isCompanion } from '../notice/companions.ts';
import { hasMark, Said, weigh } from '../notice/evidence.ts';
import { isShown, type Topic } from '../notice/rules.ts';
import { findRuns } from '../notice/runs.ts';
import { storyOddsOf } from '../notice/scorer.ts';
import { findSiteNames } from '../notice/site-name.ts';
import { type Vocabulary, vocabularyOf } from '../notice/vocabulary.ts';
import { siteWordsOf } from '../notice/words.ts';
import { Evidence, isStory, type Labeller, type PageContext } from '../page.ts';

/** p90 of real notices is 30 words; what is longer is story unless its markup says otherwise. */
const MAX_WORDS = 60;
const MAX_PLAIN_WORDS = 45;
/** Share of the words of the story's paragraphs that are words of notices: above this the story is about such things. */
const ON_TOPIC = 0.29;
/** A page of fewer paragraphs than this is taken for one that speaks to its reader somewhat. */
const FEW_PARAGRAPHS = 3;
const PARAGRAPH_WORDS = 10;
const UNKNOWN_EXCESS = 1.2;

const isExempt = (block: BlockFacts): boolean =>
  block.words > MAX_WORDS || block.within.has('quote') || block.within.has('code') || block.within.has('table');

/** The language that a page's words are looked up in, and which words are those of notices. */
function findVocabulary({ lang }: PageContext): { readonly name: string; readonly vocabulary: Vocabulary } {
  const [lexicon = {}] = lexiconsFor(lang);
  const name = Object.keys(LEXICONS).find((key) => LEXICONS[key] === lexicon) ?? '';
  return { name, vocabulary: vocabularyOf(lexicon, siteWordsOf(name)) };
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

/** By how much the median of the scorer's log-odds of the story's paragraphs is above what ordinary stories have. */
function findExcess(blocks: readonly BlockFacts[], saidOf: (block: BlockFacts) => Said, lang: string): number {
  const story = blocks.filter((block) => isStory(block, PARAGRAPH_WORDS));
  if (story.length < FEW_PARAGRAPHS) return UNKNOWN_EXCESS;
  const odds = story.map((block) => saidOf(block).odds).sort((a, b) => a - b);
  return (odds[Math.floor(odds.length / 2)] ?? 0) - storyOddsOf(lang);
}

/** Texts that the article has more than once, to the letter. */
function findCopies(blocks: readonly BlockFacts[]): Set<string> {
  const copies = new Map<string, number>();
  for (const { text, repeats } of blocks) if (repeats > 1) copies.set(text, (copies.get(text) ?? 0) + 1);
  return new Set([...copies].filter(([, count]) => count > 1).map(([text]) => text));
}

/** Notices, and the lines that belong to them. */
export const notice: Labeller = (blocks, page) => {
  const siteNames = findSiteNames(page);
  const { name, vocabulary } = findVocabulary(page);
  const copies = findCopies(blocks);
  const known = new Map<BlockFacts, Said>();
  const read = (text: string): Said => new Said(text, page, vocabulary, name);
  const saidOf = (block: BlockFacts): Said => {
    const said = known.get(block) ?? read(block.text);
    known.set(block, said);
    return said;
  };

  const labels = new Map<number, Label>();
  /** Blocks that say what they are: a button "Continue" alone tells nothing of its neighbours. */
  const leaders = new Set<number>();
  const take = (block: BlockFacts, evidence: Evidence): void => {
    if (labels.has(block.index)) return;
    labels.set(block.index, evidence.label(block, 'notice'));
    if (evidence.has('object', 'wall')) leaders.add(block.index);
  };

  for (const block of blocks) {
    if (isExempt(block)) continue;
    if (block.words > MAX_PLAIN_WORDS && !block.tokens.size && block.index > page.bodyStart) continue;
    // Words are the dear part, and without something that agrees they show nothing.
    if (!hasMark(block, siteNames, copies)) continue;
    const said = saidOf(block);
    if (!said.has('act', 'object', 'wall')) continue;
    const evidence = weigh(block, page, { said, siteNames, copies });
    if (isShown(evidence, said, block)) take(block, evidence);
  }

  let isOnTopic: boolean | undefined;
  let excess: number | undefined;
  const topic: Topic = {
    isOnTopic: () => (isOnTopic ??= isAboutIt(blocks, vocabulary)),
    excess: () => (excess ??= findExcess(blocks, saidOf, name)),
  };
  const context = { page, copies, topic, saidOf, read };
  for (const { run, evidence } of findRuns(blocks, context)) for (const block of run) take(block, evidence);

  for (const box of findBoxes(blocks, read)) {
    for (const block of box) take(block, new Evidence().add('button', 0.7, true));
  }

  for (const direction of [1, -1]) {
    for (const block of direction > 0 ? blocks : blocks.toReversed()) {
      const neighbour = blocks[block.index - direction];
      const beside = labels.get(block.index - direction);
      if (!neighbour || !beside || !leaders.has(neighbour.index) || labels.has(block.index) || isExempt(block))
        continue;
      if (!isCompanion(block, neighbour, page, saidOf(block))) continue;
      const { confidence } = beside;
      labels.set(block.index, { block: block.index, kind: 'notice', rule: 'notice/companion', confidence });
      leaders.add(block.index);
    }
  }
  return [...labels.values()];
};
