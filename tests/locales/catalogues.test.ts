// @vitest-environment node
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

import { readCatalogue } from '../support/catalogue.ts';

const CATEGORY = /_(zero|one|two|few|many|other)$/;
const LOCALES = readdirSync(join(import.meta.dirname, '../../locales')).map((file) => file.replace(/\.yml$/, ''));
const toTag = (locale: string): string => locale.replace('_', '-');
/** What the stores allow. */
const MAX_DESCRIPTION_CHARS = 132;

const english = await readCatalogue('en');
const toBase = (name: string): string => name.replace(CATEGORY, '');
/** A text counts something where it has the form that every language has. */
const isPlural = (name: string): boolean => CATEGORY.test(name) && english.has(`${toBase(name)}_other`);
const placeholders = (text = ''): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** Whether a category stands for one number alone, which the text may then spell out. */
function isOneNumber(tag: string, category: string): boolean {
  const rules = new Intl.PluralRules(tag);
  return Array.from({ length: 1000 }, (_, n) => rules.select(n)).filter((one) => one === category).length === 1;
}

describe.each(LOCALES)('the texts in %s', (locale) => {
  const tag = toTag(locale);
  const texts = readCatalogue(locale);

  it('are all there, and no others, with exactly the plural categories of the language', async () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const expected = [...english.keys()].flatMap((name) => {
      if (!isPlural(name)) return [name];
      return name.endsWith('_other') ? pluralCategories.map((category) => `${toBase(name)}_${category}`) : [];
    });
    expect([...(await texts).keys()].sort()).toEqual(expected.sort());
  });

  it('have the places that the English ones have', async () => {
    const wrong = [...(await texts)].filter(([name, text]) => {
      const category = CATEGORY.exec(name)?.[1];
      const wanted = placeholders(english.get(isPlural(name) ? `${toBase(name)}_other` : name));
      const spelledOut = wanted.filter((one) => one !== 'count');
      const is = placeholders(text).join();
      const maySpellOut = isPlural(name) && category !== undefined && isOneNumber(tag, category);
      return is !== wanted.join() && !(maySpellOut && is === spelledOut.join());
    });
    expect(wrong).toEqual([]);
  });

  it('are texts: none is empty, none has space at its ends or a mark that a browser takes for its own', async () => {
    const wrong = [...(await texts)].filter(
      ([name, text]) => !text || text.includes('$') || (text !== text.trim() && name !== 'removed_comma'),
    );
    expect(wrong).toEqual([]);
  });

  it('say what language they are in, keep the product’s name, and fit into the stores', async () => {
    const all = await texts;
    const isRtl = ['ar', 'fa', 'he', 'ur'].includes(locale);
    expect(SUPPORTED_LOCALES.has(locale)).toBe(true);
    expect([all.get('language'), all.get('direction')]).toEqual([tag, isRtl ? 'rtl' : 'ltr']);
    expect(all.get('manifest_name')).toBe('Quiet Reader');
    expect(all.get('manifest_description')!.length).toBeLessThanOrEqual(MAX_DESCRIPTION_CHARS);
  });
});

it.each(LOCALES.filter((locale) => locale !== 'en'))(
  'nearly all texts in %s are other than in English',
  async (locale) => {
    const same = [...(await readCatalogue(locale))].filter(([name, text]) => english.get(name) === text);
    // The product's name, `px`, and words that languages share.
    expect(same.map(([name]) => name).length, same.join('; ')).toBeLessThan(english.size * 0.1);
  },
);

it('names are such as browsers know, whatever their case', () => {
  const names = [...english.keys()];
  expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});
