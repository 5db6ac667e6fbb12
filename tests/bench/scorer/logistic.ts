/**
 * Logistic regression: one weight for each trait, shared by all languages, and one for each bucket of a language's
 * pieces. Stochastic gradient descent with a step of its own for each weight (AdaGrad), in an order that is drawn anew
 * each round, from a seed.
 */

/** A text as the learner sees it. */
export interface Row {
  /** Buckets of its pieces, with the language's own offset. */
  readonly grams: Uint32Array;
  /** Indexes of its traits. */
  readonly traits: Uint32Array;
  readonly values: Float64Array;
  /** Index of the language, which has a bias of its own. */
  readonly lang: number;
  readonly isNotice: boolean;
  /** Whether it is a sentence of an ordinary story, of some length. */
  readonly isOrdinary: boolean;
  readonly weight: number;
}

export interface Weights {
  readonly grams: Float64Array;
  readonly traits: Float64Array;
  readonly biases: Float64Array;
}

export interface Options {
  readonly rounds: number;
  readonly step: number;
  /** Pull towards zero, of pieces and of traits. */
  readonly gramDecay: number;
  readonly traitDecay: number;
  readonly seed: number;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<Item>(items: Item[], random: () => number): Item[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const item = items[at] as Item;
    items[at] = items[other] as Item;
    items[other] = item;
  }
  return items;
}

/** The log-odds of a text being a notice. */
export function score(row: Row, weights: Weights): number {
  let grams = 0;
  for (const gram of row.grams) grams += weights.grams[gram] ?? 0;
  let sum = weights.biases[row.lang] ?? 0;
  if (row.grams.length) sum += grams / Math.sqrt(row.grams.length);
  for (const [at, trait] of row.traits.entries()) sum += (weights.traits[trait] ?? 0) * (row.values[at] ?? 0);
  return sum;
}

/** AdaGrad: weights with the sums of their squared gradients. */
class Learned {
  readonly values: Float64Array;
  readonly #squares: Float64Array;
  constructor(length: number) {
    this.values = new Float64Array(length);
    this.#squares = new Float64Array(length);
  }

  move(at: number, gradient: number, step: number, decay: number): void {
    const value = this.values[at] ?? 0;
    const full = gradient + decay * value;
    const squares = (this.#squares[at] ?? 0) + full * full;
    this.#squares[at] = squares;
    if (squares > 0) this.values[at] = value - (step * full) / Math.sqrt(squares);
  }
}

/** @param only the pieces that may have a weight; all of them where it is not given */
export function train(
  rows: readonly Row[],
  sizes: { readonly grams: number; readonly traits: number; readonly langs: number },
  options: Options,
  only?: ReadonlySet<number>,
): Weights {
  const grams = new Learned(sizes.grams);
  const traits = new Learned(sizes.traits);
  const biases = new Learned(sizes.langs);
  const weights: Weights = { grams: grams.values, traits: traits.values, biases: biases.values };
  const random = randomOf(options.seed);
  const order = [...rows];
  for (let round = 0; round < options.rounds; round += 1) {
    const step = options.step / (1 + round / 4);
    for (const row of shuffle(order, random)) {
      const probability = 1 / (1 + Math.exp(-score(row, weights)));
      const error = (probability - (row.isNotice ? 1 : 0)) * row.weight;
      const share = row.grams.length ? error / Math.sqrt(row.grams.length) : 0;
      for (const gram of row.grams) if (!only || only.has(gram)) grams.move(gram, share, step, options.gramDecay);
      for (const [at, trait] of row.traits.entries())
        traits.move(trait, error * (row.values[at] ?? 0), step, options.traitDecay);
      biases.move(row.lang, error, step, options.traitDecay);
    }
  }
  return weights;
}
