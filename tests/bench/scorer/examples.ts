/**
 * What the scorer learns from: texts that sites say to their readers, and texts of stories, in each language.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { LANGUAGES, LOOK_ALIKES } from '../../fixtures/look-alikes/index.ts';
import { COLUMNS } from '../../fixtures/look-alikes/columns/index.ts';
import { NOTICES } from '../../fixtures/notice-lines/notices.ts';
import { SENTENCES } from '../../fixtures/notice-lines/sentences.ts';
import { loadPhrases, loadStories } from '../../fixtures/planted/load.ts';
import { LEXICONS } from '../../../utils/cleanup/lexicon/index.ts';

/** Where a text comes from. Only what was written for the scorer, and never looked at for a rule, is measured. */
export type Source = 'texts' | 'voices' | 'lines' | 'planted' | 'look-alikes' | 'articles' | 'lexicon' | 'corpus';

export interface Example {
  readonly lang: string;
  readonly text: string;
  readonly isNotice: boolean;
  readonly source: Source;
}

export interface Texts {
  readonly notices: readonly string[];
  readonly stories: readonly string[];
}

const DATA = path.join(import.meta.dirname, 'data');
/** More of the same form, for languages that had few. */
const EXTRA = path.join(import.meta.dirname, 'extra');
/** Stories that say "we" and "you" as sites do: reviews, advice, handbooks, firms. By language. */
const VOICES = path.join(import.meta.dirname, 'voices.json');
/** The name that a lexicon has. */
const toLexiconName = (lang: string): string => (lang === 'nb' || lang === 'nn' ? 'no' : lang);
const SENTENCE_END = /(?<=[.!?…]["”»’]?)\s+|(?<=[。！？]」?)/u;
const toPlain = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&amp;', '&')
    .replace(/&\w+;/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
/** The blocks of a piece of HTML as texts. */
const toTexts = (html: string): string[] =>
  html
    .split(/<\/(?:p|li|h[1-6]|td|th|div|figcaption|blockquote|dt|dd)>/u)
    .map(toPlain)
    .filter(Boolean);

function isTexts(value: unknown): value is Texts {
  const isList = (list: unknown): boolean => Array.isArray(list) && list.every((text) => typeof text === 'string');
  return (
    typeof value === 'object' &&
    value !== null &&
    'notices' in value &&
    'stories' in value &&
    isList(value.notices) &&
    isList(value.stories)
  );
}

/** The texts of a folder, a file a language. Throws where a file is not of the form. */
export async function readFolder(folder: string): Promise<Example[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const all: Example[] = [];
  for (const name of names) {
    const texts = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as unknown;
    if (!isTexts(texts)) throw new TypeError(`${name} needs "notices" and "stories", each a list of texts.`);
    const lang = toLexiconName(path.basename(name, '.json'));
    for (const text of texts.notices) all.push({ lang, text, isNotice: true, source: 'texts' });
    for (const text of texts.stories) all.push({ lang, text, isNotice: false, source: 'texts' });
  }
  return all;
}

/** What was written for the scorer. */
export const readTexts = async (): Promise<Example[]> => [...(await readFolder(DATA)), ...(await readFolder(EXTRA))];

/** What the project's own fixtures and lexicons have. */
export async function readFixtures(): Promise<Example[]> {
  const all: Example[] = [];
  const add = (lang: string, text: string, isNotice: boolean, source: Source): void => {
    all.push({ lang: toLexiconName(lang), text, isNotice, source });
  };
  const voices = JSON.parse(await readFile(VOICES, 'utf8')) as Record<string, string[]>;
  for (const [lang, texts] of Object.entries(voices)) for (const text of texts) add(lang, text, false, 'voices');
  for (const [lang, { phrases }] of await loadPhrases())
    for (const { kind, lines } of phrases) if (kind === 'notice') add(lang, lines.join(' '), true, 'planted');
  for (const [lang, texts] of Object.entries(NOTICES)) for (const text of texts) add(lang, text, true, 'lines');
  for (const [lang, texts] of Object.entries(SENTENCES)) for (const text of texts) add(lang, text, false, 'lines');
  for (const { lang, html } of LOOK_ALIKES) for (const text of toTexts(html)) add(lang, text, false, 'look-alikes');
  for (const { html } of COLUMNS) for (const text of toTexts(html)) add('en', text, false, 'look-alikes');
  const articles: [string, string][] = [
    ...Object.entries(LANGUAGES).flatMap(([lang, { story }]) =>
      story.paragraphs.map((text): [string, string] => [lang, text]),
    ),
    ...(await loadStories()).flatMap(
      ([
        ,
        {
          story: { lang, parts },
        },
      ]) =>
        parts.map((part): [string, string] => [
          lang,
          typeof part === 'string' ? part : 'heading' in part ? part.heading : part.caption,
        ]),
    ),
  ];
  for (const [lang, text] of articles)
    for (const sentence of text.split(SENTENCE_END)) if (sentence) add(lang, sentence, false, 'articles');
  for (const [lang, { wall = [] }] of Object.entries(LEXICONS))
    for (const text of wall) add(lang, text.replaceAll('*', '').replaceAll('…', ' '), true, 'lexicon');
  return all;
}
