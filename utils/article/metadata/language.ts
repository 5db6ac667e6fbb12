/**
 * Language and direction: as the page declares them, where that can be, else as its letters tell.
 */
import type { StructuredData } from '../structured-data.ts';
import type { MetaTags } from './tags.ts';

const SAMPLE_CHARS = 2000;
const MIN_SHARE = 0.2;

/** Scripts that tell the language: from, to, language, and whether no other language of weight is written in it. */
const SCRIPTS: readonly (readonly [from: number, to: number, lang: string, alone: boolean])[] = [
  [0x0370, 0x03ff, 'el', true],
  [0x0530, 0x058f, 'hy', true],
  [0x0590, 0x05ff, 'he', false],
  [0x0600, 0x06ff, 'ar', false],
  [0x0900, 0x097f, 'hi', false],
  [0x0980, 0x09ff, 'bn', false],
  [0x0a00, 0x0a7f, 'pa', true],
  [0x0a80, 0x0aff, 'gu', true],
  [0x0b80, 0x0bff, 'ta', true],
  [0x0c00, 0x0c7f, 'te', true],
  [0x0c80, 0x0cff, 'kn', true],
  [0x0d00, 0x0d7f, 'ml', true],
  [0x0d80, 0x0dff, 'si', true],
  [0x0e00, 0x0e7f, 'th', true],
  [0x0e80, 0x0eff, 'lo', true],
  [0x1000, 0x109f, 'my', false],
  [0x10a0, 0x10ff, 'ka', true],
  [0x1200, 0x137f, 'am', false],
  [0x1780, 0x17ff, 'km', true],
  [0x3040, 0x30ff, 'ja', true],
  [0x4e00, 0x9fff, 'zh', false],
  [0xac00, 0xd7af, 'ko', true],
];
/** Letters that Arabic does not have. */
const URDU = /[ٹڈڑںے]/;
const PERSIAN = /[پچژگ]/;

const RTL_LANGUAGE = /^(?:ar|arc|ckb|dv|fa|he|khw|nqo|ps|sd|syr|ug|ur|yi)\b|-(?:Arab|Hebr)\b/;

interface Letters {
  readonly total: number;
  readonly rightToLeft: number;
  readonly lang: string | null;
  readonly alone: boolean;
}

/** Letters of scripts beyond Latin; where there are none, which is mostly so, no letter needs counting. */
const BEYOND_LATIN = /[\u0370-\u1dff\u3040-\udfff\uf900-\ufefc]/;

/** Counts the letters of a sample by script. */
function readLetters(text: string): Letters {
  const sample = text.slice(0, SAMPLE_CHARS);
  if (!BEYOND_LATIN.test(sample)) return { total: sample.length, rightToLeft: 0, lang: null, alone: false };
  const counts = new Map<(typeof SCRIPTS)[number], number>();
  let total = 0;
  let rightToLeft = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    if (code >= 0x2000 && code <= 0x303f) continue;
    total += 1;
    if ((code >= 0x0590 && code <= 0x08ff) || (code >= 0xfb1d && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc))
      rightToLeft += 1;
    if (code < 0x0370) continue;
    const script = SCRIPTS.find(([from, to]) => code >= from && code <= to);
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const told = SCRIPTS.filter((script) => (counts.get(script) ?? 0) > MIN_SHARE * total);
  // Kana tell Japanese among any number of Chinese characters.
  const script = told.find(([, , lang]) => lang === 'ja') ?? told[0];
  const lang = script?.[2] ?? null;
  if (lang !== 'ar') return { total, rightToLeft, lang, alone: script?.[3] ?? false };
  return {
    total,
    rightToLeft,
    lang: URDU.test(sample) ? 'ur' : PERSIAN.test(sample) ? 'fa' : 'ar',
    alone: false,
  };
}

/** A language tag in its canonical form; null for what is none. */
export function toLanguageTag(value: string | null | undefined): string | null {
  const tag =
    value
      ?.split(/[,;\s]/)[0]
      ?.replace(/_/g, '-')
      .replace(/\.utf-?8$/i, '') ?? '';
  // Longer names (`English`) would pass as subtags that nobody has registered.
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) || /^(?:und|mul|zxx|mis)\b/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null; // A tag of the right letters in the wrong order.
  }
}

/** What a page declares, most telling first; a search through the page only where its root says nothing. */
function* findCandidates(
  document: Document,
  data: StructuredData,
  tags: MetaTags,
): Generator<string | null | undefined> {
  const root = document.documentElement as Element | null;
  yield root?.getAttribute('lang');
  yield root?.getAttribute('xml:lang');
  yield document.querySelector('body[lang], main[lang], article[lang]')?.getAttribute('lang');
  yield* tags.all('http-equiv:content-language');
  yield data.lang;
  yield* tags.all('og:locale', 'dc.language', 'inLanguage', 'language');
}

function findDeclared(document: Document, data: StructuredData, tags: MetaTags): string | null {
  for (const candidate of findCandidates(document, data, tags)) {
    const tag = toLanguageTag(candidate);
    if (tag !== null) return tag;
  }
  return null;
}

/** Language (BCP 47; null where nothing tells) and direction of the article whose text begins with `text`. */
export function findLanguage(
  document: Document,
  data: StructuredData,
  tags: MetaTags,
  text: string,
): { readonly lang: string | null; readonly dir: 'ltr' | 'rtl' } {
  const letters = readLetters(text);
  const declared = findDeclared(document, data, tags);
  // A page in Arabic letters that declares itself English was set up by someone who left the default as it was.
  const isDefault = declared === null || /^en\b/.test(declared);
  const isOther = letters.alone && declared?.split('-')[0] !== letters.lang;
  const lang = letters.lang !== null && (isDefault || isOther) ? letters.lang : declared;
  if (letters.total > 40) return { lang, dir: letters.rightToLeft > letters.total / 2 ? 'rtl' : 'ltr' };
  const dir = document.documentElement.getAttribute('dir')?.toLowerCase();
  return { lang, dir: dir === 'rtl' || dir === 'ltr' ? dir : lang !== null && RTL_LANGUAGE.test(lang) ? 'rtl' : 'ltr' };
}
