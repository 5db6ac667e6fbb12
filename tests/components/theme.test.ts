// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { contrastOf, PAIRS, pairsOf, readThemes } from '../../scripts/docs/contrast.ts';
import { toContrastPage } from '../../scripts/docs/contrast-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const COMPONENTS = join(ROOT, 'components');
const css = readFileSync(join(COMPONENTS, 'theme.css'), 'utf8');
const themes = readThemes(css);

describe.each(themes)('the theme $name', (theme) => {
  it.each(pairsOf(theme))('shows $front on $back with enough contrast', (pair) => {
    expect(contrastOf(theme, pair)).toBeGreaterThanOrEqual(theme.least[pair.kind]);
  });

  it('has a value for each colour that is used', () => {
    const used = new Set(PAIRS.flatMap(({ front, back }) => [front, back]));
    expect([...used].filter((name) => !theme.colours.has(name))).toEqual([]);
  });
});

describe('the themes', () => {
  const byName = new Map(themes.map((theme) => [theme.name, theme]));
  const colours = (name: string) => Object.fromEntries(byName.get(name)?.colours ?? []);

  it('are read as they are written', () => {
    expect(themes).toHaveLength(8);
    expect(colours('Light')).toMatchObject({ page: '#fbfaf7', ink: '#22201c' });
    expect(colours('Dark')).toMatchObject({ page: '#17181a', ink: '#e4e2dd' });
    expect(colours('Sepia')).toMatchObject({ page: '#f5edda' });
    expect(colours('Black')).toMatchObject({ page: '#000000' });
  });

  it('compute contrast as WCAG does', () => {
    const [theme] = themes;
    const least = { text: 0, edge: 0 };
    const plain = { ...theme!, least, colours: new Map([['a', '#777777'], ['b', '#ffffff'], ['c', '#0000']]) }; // prettier-ignore
    expect(contrastOf(plain, { front: 'a', back: 'b', kind: 'text' })).toBeCloseTo(4.48, 2);
    expect(() => contrastOf(plain, { front: 'c', back: 'b', kind: 'text' })).toThrow('no solid colour "c"');
  });

  it.each(['light', 'dark'])('are the same for those who choose high contrast and whose browser does: %s', (scheme) => {
    expect(colours(`Auto with more contrast, ${scheme}`)).toEqual(colours(`High contrast, ${scheme}`));
  });

  it.each(['sepia', 'black', 'contrast'])('%s replaces every colour of the first', (name) => {
    const rule = new RegExp(`\\n\\[data-theme='${name}'\\][^}]*`).exec(css)?.[0] ?? '';
    const named = [...rule.matchAll(/--([a-z-]+):/g)].map(([, one]) => one);
    expect(named).toEqual([...(byName.get('Light')?.colours.keys() ?? [])]);
  });
});

it('no other style sheet has colours of its own, but for shadows, prints and a system’s own palette', () => {
  const sheets = readdirSync(COMPONENTS).filter((file) => file.endsWith('.css') && file !== 'theme.css');
  expect(sheets.length).toBeGreaterThan(5);
  const found = sheets.flatMap((file) => {
    const [screen = ''] = readFileSync(join(COMPONENTS, file), 'utf8').split('@media print');
    return (screen.match(/#[\da-f]{3,8}\b(?=[;, )])/gi) ?? []).map((colour) => `${file}: ${colour}`);
  });
  // Below what another site shows, which brings no colour of its own at times.
  expect(found).toEqual(['content.css: #fff', 'content.css: #111']);
});

it('docs/contrast.md is what the themes are; `npm run docs` writes it', () => {
  expect(readFileSync(join(ROOT, 'docs', 'contrast.md'), 'utf8')).toBe(toContrastPage(themes));
});
