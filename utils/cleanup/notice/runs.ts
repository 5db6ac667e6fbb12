/**
 * Notices of several short blocks, of which none says enough alone: a greeting, what has ended, what to click.
 */
import type { BlockFacts } from '../blocks.ts';
import { type Evidence, isStory, type PageContext } from '../page.ts';
import type { Said } from './evidence.ts';
import { isSaid } from './rules.ts';

/** Longer runs are lists of offers, menus and tables of settings. */
const MAX_RUN = 5;
const MAX_WORDS = 45;
/** A block of a run has to be about little else than the site. */
const COVERAGE = 0.65;
/** A button, a name, a day: too short to have a mark of its own. */
const FEW_WORDS = 4;
/** So many words without a meaning of their own may be among them. */
const PLAIN_WORDS = 6;
const MARKS = ['act', 'object', 'address', 'urgency', 'price', 'wall', 'greeting'] as const;

/** What the labeller knows of the page's blocks. */
export interface RunContext {
  readonly page: PageContext;
  /** Texts that the article has more than once, to the letter. */
  readonly copies: ReadonlySet<string>;
  /** Whether the story itself is about such things. */
  readonly isOnTopic: () => boolean;
  readonly saidOf: (block: BlockFacts) => Said;
  readonly read: (text: string) => Said;
}

/** Part of the story's own order: a step of a list, an answer, a heading among its paragraphs. */
const isOfStory = (block: BlockFacts, page: PageContext): boolean =>
  block.within.size > 0 || (block.isHeading && block.index > page.bodyStart && block.index < page.bodyEnd);

function belongs(block: BlockFacts, { page, copies, isOnTopic, saidOf }: RunContext): boolean {
  if (block.words > MAX_WORDS || isOfStory(block, page)) return false;
  // Lines that differ in numbers alone are a story's list of offers.
  if (block.repeats >= 2 && !copies.has(block.text)) return false;
  const said = saidOf(block);
  if (block.words > FEW_WORDS + PLAIN_WORDS && !said.has(...MARKS)) return false;
  // What an interviewer asks stands in bold, alone.
  if (said.isQuestion && block.emphasis === 'bold') return false;
  if (said.isSpeech || said.hasQuotation || said.coverage < COVERAGE) return false;
  if (said.words > FEW_WORDS && !said.has(...MARKS)) return false;
  return !(isStory(block) && isOnTopic());
}

/** Runs of neighbouring blocks that are about the site alone and together, or each by itself, make a notice. */
export function findRuns(
  blocks: readonly BlockFacts[],
  context: RunContext,
): { readonly run: readonly BlockFacts[]; readonly evidence: Evidence }[] {
  const runs: BlockFacts[][] = [];
  let before: BlockFacts | null = null;
  for (const block of blocks) {
    if (!belongs(block, context)) continue;
    if (before?.index === block.index - 1) runs.at(-1)?.push(block);
    else runs.push([block]);
    before = block;
  }
  return runs.flatMap((run) => {
    if (run.length > MAX_RUN) return [];
    // Most runs are a short line of the story, alone.
    if (!run.some((block) => context.saidOf(block).has('act', 'object', 'wall'))) return [];
    const evidence = isSaid(context.read(run.map(({ text }) => text).join(' ')), context.isOnTopic);
    return evidence ? [{ run, evidence }] : [];
  });
}
