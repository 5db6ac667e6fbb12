/**
 * Texts of the interface, in the browser's language. They stand in `locales/` and come from the browser, so that no
 * script carries them. Numbers, plurals and dates follow the language that the texts are in, which is English where the
 * browser speaks a language that there are no texts in.
 */
import type { GeneratedI18nStructure } from '#i18n';

import { nativeBrowser } from './native-browser.ts';

/** A text without plural, or one plural form of one: its path in the catalogue. */
export type MessageKey = keyof GeneratedI18nStructure;
/** A text that counts something: the path above its plural categories. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Path}.other` ? Path : never) : never;

type NamesIn<S> = S extends { readonly namedSubstitutions: readonly (infer N extends string)[] } ? N : never;
type NamesOf<K extends MessageKey> = NamesIn<GeneratedI18nStructure[K]>;
type CountedNames<K extends PluralKey> = Exclude<NamesOf<`${K}.other` & MessageKey>, 'count'>;
/** A text into which nothing is put; what tables of texts hold. */
export type PlainKey = { [K in MessageKey]: [NamesOf<K>] extends [never] ? K : never }[MessageKey];
/** What has to be put in: nothing for a text without names. */
type Values<Name extends string> = [Name] extends [never] ? [] : [values: Readonly<Record<Name, string>>];

const read = (key: string): string => nativeBrowser.i18n.getMessage(key.replaceAll('.', '_'));

/** The language that the texts are in: BCP 47. */
export const uiLanguage = (): string => read('language');
/** The direction of that language. */
export const uiDir = (): 'ltr' | 'rtl' => (read('direction') === 'rtl' ? 'rtl' : 'ltr');

/** The locale for numbers and dates: the browser's own variety of the texts' language, or else just that. BCP 47. */
export function uiLocale(): string {
  const own = nativeBrowser.i18n.getUILanguage();
  const toBase = (tag: string): string => tag.split('-', 1).join('');
  return toBase(own) === toBase(uiLanguage()) ? own : uiLanguage();
}

/** The pieces of a text, with what is put in: even indices are the text's own. */
function fill<T>(text: string, values: Readonly<Record<string, T>>): (string | T | undefined)[] {
  return text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? values[piece] : piece));
}

/** In a text from right to left, names from left to right would drag punctuation to their wrong side; numbers do not. */
const isolate = (value: string): string => (uiDir() === 'rtl' && /\p{L}/u.test(value) ? `\u2068${value}\u2069` : value);

const join = (text: string, values: Readonly<Record<string, string>> = {}): string =>
  fill(text, values)
    .map((piece = '', index) => (index % 2 ? isolate(piece) : piece))
    .join('');

/** A text, with `values` in the places that it names. */
export const t = <K extends MessageKey>(key: K, ...[values]: Values<NamesOf<K>>): string => join(read(key), values);

/** A text in pieces, for those in which an element has to stand; in order. */
export const pieces = <K extends MessageKey, T>(
  key: K,
  values: Readonly<Record<NamesOf<K>, T>>,
): (string | T | undefined)[] => fill<T>(read(key), values);

/** A text that counts `count` things, in the plural form of that number; `{count}` in it is the number, written out. */
export function plural<K extends PluralKey>(key: K, count: number, ...[values]: Values<CountedNames<K>>): string {
  const category = new Intl.PluralRules(uiLanguage()).select(count);
  return join(read(`${key}.${category}`), { ...values, count: formatNumber(count) });
}

/** A number as the interface's language writes it. */
export const formatNumber = (value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(uiLocale(), options).format(value);
