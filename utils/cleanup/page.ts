/**
 * What labellers know of a page beside its blocks, and the shape they share.
 */
import type { PageFacts } from '../judgement.ts';
import type { Kind, Label } from '../types.ts';
import type { BlockFacts } from './blocks.ts';
import type { Matcher } from './lexicon/matcher.ts';

export type { PageFacts };

export interface PageContext extends PageFacts {
  readonly matcher: Matcher;
}

/** Finds one kind of noise. Pure: reads blocks, returns labels, changes nothing. */
export type Labeller = (blocks: readonly BlockFacts[], page: PageContext) => Label[];

const LEDE_WORDS = 25;
const CLOSING_WORDS = 40;

/** A paragraph long and plain enough to be story. */
export const isStory = (block: BlockFacts, words = LEDE_WORDS): boolean =>
  block.words >= words && block.linkDensity < 0.35 && !block.isHeading && !block.within.has('figure');

export function findBody(blocks: readonly BlockFacts[]): Pick<PageContext, 'bodyStart' | 'bodyEnd'> {
  const start = blocks.findIndex((block) => isStory(block));
  let end = blocks.findLastIndex((block) => isStory(block, CLOSING_WORDS));
  if (end < 0) end = blocks.findLastIndex((block) => isStory(block));
  return { bodyStart: start < 0 ? blocks.length : start, bodyEnd: end };
}

/** Adds up independent marks. The rule id names them, strongest first, so that a label can be understood. */
export class Evidence {
  readonly #marks: { readonly name: string; readonly weight: number }[] = [];

  /** Notes a mark if it holds. */
  add(name: string, weight: number, holds: boolean): this {
    if (holds) this.#marks.push({ name, weight });
    return this;
  }

  get sum(): number {
    return this.#marks.reduce((sum, { weight }) => sum + weight, 0);
  }

  has(...names: string[]): boolean {
    return this.#marks.some(({ name }) => names.includes(name));
  }

  label(block: BlockFacts, kind: Kind): Label {
    const names = this.#marks
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 3)
      .map(({ name }) => name);
    return {
      block: block.index,
      kind,
      rule: `${kind}/${names.join('+')}`,
      confidence: Math.max(0, Math.min(1, this.sum)),
    };
  }
}

/** A label whose rule is certain by itself. */
export const sure = (block: BlockFacts, kind: Kind, rule: string, confidence = 0.9): Label => ({
  block: block.index,
  kind,
  rule: `${kind}/${rule}`,
  confidence,
});

export const hasToken = (block: BlockFacts, tokens: readonly string[]): boolean =>
  tokens.some((token) => block.tokens.has(token));

const COUNTER =
  /^(?:image|photo|picture|slide|bild|foto|imagen|imagem|immagine)?\s*\d{1,3}\s*(?:of|von|de|di|van|av|z|из|\/)\s*\d{1,3}\s*$/iu;

/** Whether `text` counts the pictures of a gallery, "Image 1 of 5"; bare numbers are ratings. */
export const isCounter = (text: string): boolean => text.length <= 40 && COUNTER.test(text) && /[^\d\s/]/.test(text);
