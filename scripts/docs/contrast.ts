/**
 * What stands on what in the interface, and how much the two have to differ.
 */
import { converter, parse as parseColour, wcagContrast } from 'culori';
import { parse, type Rule } from 'postcss';

/** Names of a theme's colours, without dashes -> colours. */
export type Colours = ReadonlyMap<string, string>;

export interface Theme {
  /** As the documentation calls it. */
  readonly name: string;
  readonly colours: Colours;
  /** How much text has to differ from what it stands on, and edges of what can be operated: ratios by WCAG 2.2. */
  readonly least: Readonly<Record<Pair['kind'], number>>;
}

export interface Pair {
  readonly front: string;
  readonly back: string;
  readonly kind: 'text' | 'edge';
}

const USUAL = { text: 4.5, edge: 3 };
const HIGH = { text: 7, edge: 4.5 };

const BACKS = ['page', 'surface', 'tint'];

/** Every text with what it stands on, and every edge by which something is seen to be there, chosen or focused. */
export const PAIRS: readonly Pair[] = [
  ...['ink', 'muted', 'accent', 'alert'].flatMap((front) =>
    BACKS.map((back) => ({ front, back, kind: 'text' as const })),
  ),
  { front: 'on-accent', back: 'accent', kind: 'text' },
  ...['ink', 'muted', 'accent'].map((front) => ({ front, back: 'selection', kind: 'text' as const })),
  { front: 'ink', back: 'mark', kind: 'text' },
  ...['control', 'focus', 'accent'].flatMap((front) =>
    ['page', 'surface'].map((back) => ({ front, back, kind: 'edge' as const })),
  ),
  { front: 'focus', back: 'tint', kind: 'edge' },
];

/** Lines that only divide are to be seen in high contrast alone. */
export const DIVIDING: readonly Pair[] = ['page', 'surface'].map((back) => ({ front: 'line', back, kind: 'edge' }));

const SCHEMES = ['light', 'dark'] as const;
const TWO = /^light-dark\((.+?),\s*(.+)\)$/;

/** A rule's colours in one of the two schemes. Throws for a value that is no colour. */
function readColours(rule: Rule, scheme: (typeof SCHEMES)[number]): Colours {
  const colours = new Map<string, string>();
  rule.walkDecls(/^--/, ({ prop, value }) => {
    const two = TWO.exec(value);
    const colour = (two ? two[scheme === 'light' ? 1 : 2] : value) ?? '';
    if (parseColour(colour)) colours.set(prop.slice(2), colour);
    else if (two) throw new Error(`${prop} has a value that is no colour: ${value}`);
  });
  return colours;
}

/** Whether a selector is that of a theme; null for the rule that holds without any. */
const isOf = (theme: string | null, { selectors }: Rule): boolean =>
  theme === null ? selectors.includes(':root') : selectors.includes(`[data-theme='${theme}']`);

/**
 * The themes of a style sheet, each as it is seen: twice, where it follows what the browser prefers.
 * @param css the text of `components/theme.css`
 */
export function readThemes(css: string): readonly Theme[] {
  const rules = parse(css).nodes.filter((node) => node.type === 'rule');
  const more = parse(css)
    .nodes.filter((node) => node.type === 'atrule')
    .flatMap(({ nodes = [] }) => nodes.filter((node) => node.type === 'rule'));
  const find = (theme: string | null, among = rules): Rule => {
    const rule = among.find((one) => isOf(theme, one));
    if (!rule) throw new Error(`The style sheet has no theme "${theme ?? ''}".`);
    return rule;
  };
  const seen = (name: string, theme: string | null, scheme: (typeof SCHEMES)[number], among = rules): Theme => ({
    name,
    colours: new Map([...readColours(find(null), scheme), ...readColours(find(theme, among), scheme)]),
    least: theme === 'contrast' || among === more ? HIGH : USUAL,
  });
  // The last two are the same as those before, which a test holds them to.
  return [
    seen('Light', null, 'light'),
    seen('Sepia', 'sepia', 'light'),
    seen('Dark', null, 'dark'),
    seen('Black', 'black', 'dark'),
    ...SCHEMES.map((scheme) => seen(`High contrast, ${scheme}`, 'contrast', scheme)),
    ...SCHEMES.map((scheme) => seen(`Auto with more contrast, ${scheme}`, 'auto', scheme, more)),
  ];
}

const toRgb = converter('rgb');

/** Contrast of two colours of a theme, 1 to 21, by WCAG 2.2. Throws where it lacks one, or one lets others through. */
export function contrastOf({ name, colours }: Theme, { front, back }: Pair): number {
  const [one, other] = [front, back].map((colour) => {
    const value = toRgb(colours.get(colour));
    if (!value || (value.alpha ?? 1) < 1) throw new Error(`${name} has no solid colour "${colour}".`);
    return value;
  });
  return one && other ? wcagContrast(one, other) : Number.NaN;
}

/** The pairs that have to differ in a theme. */
export const pairsOf = ({ least }: Theme): readonly Pair[] => (least === HIGH ? [...PAIRS, ...DIVIDING] : PAIRS);
