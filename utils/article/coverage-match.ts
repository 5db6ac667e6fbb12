/**
 * Whether an article has a text, and where: by runs of words, so that a paragraph which was cut in two, or has lost a
 * button, is still the same.
 */
import type { BlockFacts } from '../judgement.ts';
import { toWords } from '../text.ts';

const RUN_WORDS = 4;
/** Of a text's runs, at least this share is found where the text is. */
const SAME_SHARE = 0.7;

/** The runs of `text`; a text of fewer words is one run. */
function toRuns(text: string): string[] {
  const words = toWords(text);
  if (!words.length) return [];
  const count = Math.max(1, words.length - RUN_WORDS + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + RUN_WORDS).join(' '));
}

/** What is known of texts that an article holds. */
export class KnownText {
  /** For each run, the index of the first block that has it; -1 for texts that have no place. */
  readonly #places = new Map<string, number>();

  /**
   * @param blocks those of the article, in order
   * @param beside what it says elsewhere, or has taken out: its title, say
   */
  constructor(blocks: readonly Pick<BlockFacts, 'text'>[], beside: readonly string[] = []) {
    for (const [index, { text }] of blocks.entries()) this.#note(text, index);
    for (const text of beside) this.#note(text, -1);
  }

  #note(text: string, place: number): void {
    for (const run of toRuns(text)) if (!this.#places.has(run)) this.#places.set(run, place);
  }

  /** Index of the block in which `text` ends; -1 for text that is known and has no place; null for text that is not known. */
  find(text: string): number | null {
    const runs = toRuns(text);
    const found = runs.flatMap((run) => this.#places.get(run) ?? []);
    return !runs.length || found.length < SAME_SHARE * runs.length ? null : (found.at(-1) ?? null);
  }
}
