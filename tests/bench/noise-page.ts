/**
 * What the workbench runs inside a page: the shipped extraction, watched at the place where all is decided and nothing
 * is taken out yet. Its bundle is made by `scripts/noise/bundle.ts`.
 */
import { extractArticle } from '../../utils/article/extract.ts';
import type { applyCleanup } from '../../utils/cleanup/apply.ts';
import type { Block } from '../../utils/cleanup/blocks.ts';
import { type PlainFacts, toPlainFacts } from '../../utils/cleanup/facts.ts';
import { judgeBlocks } from '../../utils/cleanup/judge.ts';
import type { Label, Removal } from '../../utils/types.ts';
import { look } from './watch.ts';

type Cleanup = Parameters<typeof applyCleanup>;
type Verdict = Pick<Label, 'kind' | 'rule' | 'confidence'>;

export type NoiseBlock = PlainFacts & {
  /** By what it goes; null where it stays. */
  readonly label: Verdict | null;
  /** What labellers said of it and nobody acted on: too weak, outdone, or of a protected block. */
  readonly doubts: readonly Verdict[];
  /** The figure that it belongs to, counted from 0, and what it is there. It is no part of the article's text then. */
  readonly figure: { readonly index: number; readonly roles: readonly string[] } | null;
};

export interface NoisePage {
  readonly status: 'article' | 'not-an-article';
  /** Whether the page looks like an article by itself. */
  readonly readerable: boolean;
  readonly title: string;
  readonly lang: string | null;
  readonly text: string;
  /** Empty where no text was left to clean up. */
  readonly blocks: readonly NoiseBlock[];
  readonly removals: readonly Omit<Removal, 'html'>[];
}

const isSame = (a: Verdict, b: Verdict | undefined): boolean => a.rule === b?.rule && a.confidence === b.confidence;
const isLabel = (value: unknown): value is Label =>
  typeof value === 'object' && value !== null && 'rule' in value && 'block' in value;
const toVerdict = ({ kind, rule, confidence }: Label): Verdict => ({ kind, rule, confidence });

function toNoiseBlocks(
  [, blocks, labels, figures]: Cleanup,
  candidates: ReadonlyMap<number, readonly Label[]>,
): NoiseBlock[] {
  const labelOf = new Map(labels.map((label) => [label.block, label]));
  return blocks.map((block) => {
    const label = labelOf.get(block.index);
    const at = figures.findIndex((figure) => figure.blocks.includes(block.index));
    const pieces = figures[at]?.pieces.filter(({ element }) => block.element.contains(element)) ?? [];
    const doubts = (candidates.get(block.index) ?? []).filter((candidate) => !isSame(candidate, label));
    return {
      ...toPlainFacts(block),
      label: label ? toVerdict(label) : null,
      doubts: doubts.map(toVerdict),
      figure: at < 0 ? null : { index: at, roles: [...new Set(pieces.map(({ role }) => role))] },
    };
  });
}

/** Extracts the page's article `anyway`, and tells how each block was judged. */
export async function noisePage(): Promise<NoisePage> {
  const said = new Map<readonly Block[], Map<number, Label[]>>();
  let blocks: NoiseBlock[] = [];
  look({
    before: (name, args) => {
      if (name !== 'applyCleanup') return;
      const cleanup = args as Cleanup;
      blocks = toNoiseBlocks(cleanup, said.get(cleanup[1]) ?? new Map<number, Label[]>());
    },
    after: (name, [judged], result) => {
      if (!name.startsWith('labeller ')) return;
      const byBlock = said.get(judged as readonly Block[]) ?? new Map<number, Label[]>();
      said.set(judged as readonly Block[], byBlock);
      for (const label of Array.isArray(result) ? result.filter(isLabel) : [])
        byBlock.set(label.block, [...(byBlock.get(label.block) ?? []), label]);
    },
  });
  const result = await extractArticle(document, { mode: 'anyway', judge: judgeBlocks });
  if (result.status !== 'article')
    return {
      status: result.status,
      readerable: false,
      title: document.title,
      lang: null,
      text: '',
      blocks,
      removals: [],
    };
  const { title, lang, text, removals } = result.article;
  return {
    status: result.status,
    readerable: result.readerable,
    title,
    lang,
    text,
    blocks,
    removals: removals.map(({ html: _, ...removal }) => removal),
  };
}
