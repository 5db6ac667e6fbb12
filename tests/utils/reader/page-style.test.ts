// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { READER_HOST } from '../../../utils/reader/host.ts';
import { CANVAS, PAGE_STYLE } from '../../../utils/reader/page-style.ts';

const themeCss = readFileSync(join(import.meta.dirname, '../../../components/theme.css'), 'utf8');

it('has the canvas in the colours of the themes', () => {
  const pageOf = (selector: string): string =>
    themeCss
      .split('}')
      .find((rule) => rule.includes(`${selector},\n`) && rule.includes('--page'))
      ?.replace(/[^]*--page: ([^;]*);[^]*/, '$1') ?? '';
  const both = pageOf(':root');
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(both) ?? [];
  expect(Object.fromEntries(Object.entries(CANVAS).map(([theme, { colour }]) => [theme, colour]))).toEqual({
    auto: both,
    light,
    dark,
    sepia: pageOf("[data-theme='sepia']"),
    black: pageOf("[data-theme='black']"),
    contrast: pageOf("[data-theme='contrast']"),
  });
});

it('outranks the page in everything it says', () => {
  const declarations = [...PAGE_STYLE.matchAll(/[{;]\s*([\w-]+: [^;{}]+)/g)].map(([, text]) => text ?? '');
  expect(declarations.length).toBeGreaterThan(30);
  expect(declarations.filter((text) => !text.trimEnd().endsWith('!important'))).toEqual([]);
});

it('says nothing while the reader is not there', () => {
  const selectors = [...PAGE_STYLE.matchAll(/(?:^|\n|\{ )((?:html|body|:root)[^{]*)\{/g)].map(([, text]) => text ?? '');
  expect(selectors.length).toBeGreaterThan(5);
  for (const selector of selectors) expect(selector).toContain(`:has(> ${READER_HOST}`);
});
