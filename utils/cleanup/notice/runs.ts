/**
 * Notices of several short blocks, of which none says enough alone: a greeting, what has ended, what to click.
 */
import type { BlockFacts } from '../blocks.ts';
import { type Evidence, isStory, type PageContext } from '../page.ts';
import type { Said } from './evidence.ts';
import { DOUBTED_WORDS, isSaid, surenessOf, type Topic } from './rules.ts';

/** Longer runs are lists of offers, menus and tables of settings. */
const MAX_RUN = 5;
const MAX_WORDS = 45;
/** A block of a run has to be about little else than the site. */
const COVERAGE = 0.65;
/** Or, by the scorer's log-odds, be worded as notices are. */
const ODDS = 1;
/** A button, a name, a day: too short to have a mark of its own. */
const FEW_WORDS = 4;
/** A word or two may be anything. */
const MIN_WORDS = 3;
/** So many words without a meaning of their own may be among them. */
const PLAIN_WORDS = 6;
/** The words of a sentence tell whether it is the story's; a line may be a name. */
const SENTENCE_WORDS = 10;
/** Notices of more words than this have a mark. */
const PARAGRAPH_WORDS = 20;
const MARKS = ['act', 'object', 'address', 'urgency', 'price', 'wall', 'greeting'] as const;

/** What the labeller knows of the page's blocks. */
export interface RunContext {
  readonly page: PageContext;
  /** Texts that the article has more than once, to the letter. */
  readonly copies: ReadonlySet<string>;
  readonly topic: Topic;
  readonly saidOf: (block: BlockFacts) => Said;
  readonly read: (text: string) => Said;
}

/** Part of the story's own order: a step of a list, an answer, a heading among its paragraphs. */
const isOfStory = (block: BlockFacts, page: PageContext): boolean =>
  block.within.size > 0 || (block.isHeading && block.index > page.bodyStart && block.index < page.bodyEnd);

function belongs(block: BlockFacts, { page, copies, topic, saidOf }: RunContext): boolean {
  if (block.words > MAX_WORDS || isOfStory(block, page)) return false;
  // Lines that differ in numbers alone are a story's list of offers.
  if (block.repeats >= 2 && !copies.has(block.text)) return false;
  const said = saidOf(block);
  // Most blocks are paragraphs of the story, and need no more than this look.
  if (block.words > SENTENCE_WORDS && said.wordOdds < DOUBTED_WORDS) return false;
  // What an interviewer asks stands in bold, alone.
  if (said.isQuestion && block.emphasis === 'bold') return false;
  if (said.isSpeech || said.hasQuotation) return false;
  if (block.words > PARAGRAPH_WORDS && !said.has(...MARKS)) return false;
  if (said.odds < ODDS) {
    if (said.coverage < COVERAGE) return false;
    if ((block.words > FEW_WORDS + PLAIN_WORDS || said.words > FEW_WORDS) && !said.has(...MARKS)) return false;
  }
  return !(isStory(block) && topic.isOnTopic());
}

const speaks = (said: Said): boolean => said.has('act', 'object', 'wall') || said.odds >= ODDS;

/** A run, and what speaks for it. */
export interface Run {
  readonly run: readonly BlockFacts[];
  readonly evidence: Evidence;
}

/** So many blocks of a page may be told by the scorer alone; copies count once. */
const MAX_LEARNED = 4;
/** Where there are more, the story is worded so itself, and the scorer has to be surer of each by this. */
const DOUBT = 3;

/** Runs of neighbouring blocks that are about the site alone and together, or each by itself, make a notice. */
export function findRuns(blocks: readonly BlockFacts[], context: RunContext): Run[] {
  const runs: BlockFacts[][] = [];
  let before: BlockFacts | null = null;
  for (const block of blocks) {
    if (!belongs(block, context)) continue;
    if (before?.index === block.index - 1) runs.at(-1)?.push(block);
    else runs.push([block]);
    before = block;
  }
  const found = runs.flatMap((run) => {
    if (run.length > MAX_RUN) return [];
    // Most runs are a short line of the story, alone.
    if (!run.some((block) => speaks(context.saidOf(block)))) return [];
    if (run.reduce((sum, { words }) => sum + words, 0) < MIN_WORDS) return [];
    const said = context.read(run.map(({ text }) => text).join(' '));
    const evidence = isSaid(said, context.topic);
    if (!evidence) return [];
    return [{ run, evidence, said, isLearned: !isSaid(said, { ...context.topic, excess: () => Infinity }) }];
  });
  const learned = new Set(found.flatMap(({ run, isLearned }) => (isLearned ? run.map(({ text }) => text) : [])));
  if (learned.size <= MAX_LEARNED) return found;
  return found.filter(({ said, isLearned }) => !isLearned || surenessOf(said, context.topic) >= DOUBT);
}
