/**
 * What speaks for a text being a notice: what it says, how much of it is about the site and nothing else, where its
 * links lead, and what the page calls the box that it stands in.
 */
import type { BlockFacts } from '../blocks.ts';
import type { Role } from '../lexicon/lexicon.ts';
import { Evidence, hasToken, type PageContext } from '../page.ts';
import { namesSite } from './site-name.ts';
import { oddsOf, wordOddsOf } from './scorer.ts';
import { leadsToAccount } from './targets.ts';
import { toTraits } from './traits.ts';
import type { Vocabulary } from './vocabulary.ts';

export const NOTICE_TOKENS: readonly string[] = [
  'newsletter',
  'subscribe',
  'subscription',
  'subscriber',
  'signup',
  'paywall',
  'regwall',
  'piano',
  'optin',
  'donate',
  'donation',
  'mailchimp',
  'adblock',
];
/** Names that boxes of notices have, and others as well: a court's appeal, a vote of the members. */
const WEAK_TOKENS = ['appeal', 'membership', 'meter'];
const MONEY =
  /[$€£¥₹₽₺₩₪₴₫฿]\s?\d|\d\s?(?:[$€£¥₹₽₺₩₪₴₫฿元円원]|kr\b|kronor|Kč|zł|грн|руб|р\.|TL\b|KSh|Ksh|Tsh|TSh|USD|EUR|CHF|SEK|NOK|DKK|PLN)|(?:Rp|RM|R\$|Kč|KSh|Ksh|Tsh|TSh|CHF|kr\.?)\s?\d/u;
/** Speech: in quotation marks, or after the dash of a dialogue. */
const SPEECH = /^\s*(?:[“”"„«»‹›‘「『]|[–—-]\s?(?=\p{L}|¿))/u;
const QUOTATION = /[“„«»"「『]|[”].*[”]|‘[^’]{12,}’/u;
const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+/gu;
const CONDITION =
  /^(?:\p{L}{1,5}\s)?(?:if|unless|si|se|wenn|falls|als|indien|hvis|dersom|om|jeśli|jeżeli|pokud|jestli|если|якщо|коли|jika|kalau|eğer|ikiwa|kama|אם|إذا|अगर|यदि|如果|もし|만약)(?=\s|\p{Script=Han})/iu;

const SENTENCE_END = /(?<=[.!?…:;।؟])\s+/u;
const IMPERATIVE = ['act', 'wall', 'greeting'] as const;
/** Scripts whose languages put the verb last, where beginnings tell nothing; Turkish has letters of its own. */
const VERB_LAST =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}]|[ğışĞİŞ]/u;
/** "You can", "you will need to": what is possible or needed is told, and nothing asked. */
const ADVICE =
  /^(?:you|u|je|sie|du|vous|tu|você|o senhor|usted|ви|вы|lei) (?:can|could|may|must|should|will|need|have to|kunt|kan|moet|können|kannst|müssen|musst|pouvez|peux|devez|dois|pode|deve|precisa|puede|puedes|debe|debes|kan|må|skal|ska|måste|možete|можете|можеш|должны|puoi|può|devi|deve)\b|^(?:puedes?|puede|podrás?|puoi|può|można|możesz|můžete|anda (?:bisa|dapat|harus)|unaweza) /iu;

const KNOWN_WORD = 0.1;
const FOREIGN_WORD = 0.3;
/** The scorer's log-odds below which known words are not believed, … */
export const DOUBTED_ODDS = 0.2;
/** … what each above is worth as evidence, and the most that they count for, either way. */
const ODDS_WEIGHT = 0.1;
const MOST_BY_ODDS = 0.4;
/** Of longer texts, the site's name says nothing. */
const MAX_NAMING_WORDS = 30;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The text without what is neither the site's subject nor the world's: addresses, and the site's own name. */
const withoutNames = (text: string, { siteName }: PageContext): string => {
  const plain = text.replace(ADDRESS, ' ');
  return siteName ? plain.replaceAll(siteName, ' ') : plain;
};

/**
 * What a text says. Most of it is looked up only when it is asked for: most blocks are told by one look at their words.
 * The marks of more than one block can be read together.
 */
export class Said {
  readonly #page: PageContext;
  readonly #vocabulary: Vocabulary;
  readonly #lang: string;
  #counts: { readonly words: number; readonly known: number } | undefined;
  #wordOdds: number | undefined;
  #odds: number | undefined;
  readonly text: string;

  /** @param lang name of the lexicon that the page is read with */
  constructor(text: string, page: PageContext, vocabulary: Vocabulary, lang: string) {
    this.text = text;
    this.#page = page;
    this.#vocabulary = vocabulary;
    this.#lang = lang;
  }

  /** Whether the text has words of a role. */
  has(...roles: Role[]): boolean {
    return roles.some((role) => this.#page.matcher.has(role, this.text));
  }

  get #plain(): string {
    return withoutNames(this.text, this.#page);
  }

  get #counted(): { readonly words: number; readonly known: number } {
    return (this.#counts ??= this.#vocabulary.count(this.#plain));
  }

  /** Number of words that carry meaning; of unspaced scripts, half the characters. */
  get words(): number {
    return this.#counted.words;
  }

  /** Share (0..1) of those that are words of notices. */
  get coverage(): number {
    const { words, known } = this.#counted;
    return words ? known / words : 0;
  }

  /** Log-odds of being a notice, by what the scorer has learned: 0 is even. */
  get odds(): number {
    return (this.#odds ??= oddsOf(this.wordOdds, toTraits(this), this.#lang));
  }

  /** What the single words add to that. */
  get wordOdds(): number {
    return (this.#wordOdds ??= wordOddsOf(this.#plain, this.#lang));
  }

  get isSpeech(): boolean {
    return SPEECH.test(this.text);
  }

  get hasQuotation(): boolean {
    return QUOTATION.test(this.text);
  }

  get isQuestion(): boolean {
    return /[?？؟]\s*$/u.test(this.text);
  }

  get hasPrice(): boolean {
    return MONEY.test(this.text);
  }

  get isConditional(): boolean {
    return CONDITION.test(this.text);
  }

  get isAdvice(): boolean {
    return ADVICE.test(this.text);
  }

  /** Whether a sentence begins with what the reader is to do: "Renew now", "Already a member?" */
  get isImperative(): boolean {
    if (VERB_LAST.test(this.text) && this.has('act')) return true;
    const { matcher } = this.#page;
    return this.text
      .split(SENTENCE_END)
      .some((sentence) => IMPERATIVE.some((role) => matcher.after(role, sentence) !== null));
  }
}

/**
 * The marks of what a text says. Each word of notices speaks for one, and each other word against it, more strongly:
 * there are many of the first kind in stories, and few of the second in notices. What the words of no list tell is the
 * scorer's to say.
 * @param words what the words count for at least
 */
export function weighWords(said: Said, words = -Infinity): Evidence {
  const { text, odds } = said;
  const known = said.words * said.coverage;
  const own = clamp(KNOWN_WORD * known - FOREIGN_WORD * (said.words - known), -0.6, 0.55);
  // Advice on a condition has all the words of a notice.
  const most = said.isConditional ? 0 : MOST_BY_ODDS;
  const learned = clamp(ODDS_WEIGHT * (odds - DOUBTED_ODDS), -MOST_BY_ODDS, most);
  return (
    new Evidence()
      .add('act', 0.2, said.has('act'))
      .add('object', 0.2, said.has('object'))
      .add('address', 0.1, said.has('address'))
      .add('urgency', 0.15, said.has('urgency'))
      .add('price', 0.15, said.has('price') || MONEY.test(text))
      .add('wall', 0.3, said.has('wall'))
      .add('words', Math.max(words, own + learned), true)
      // "If your trial ends on a Sunday" is advice; "If you like what you read" asks for something.
      .add('condition', said.has('urgency') ? -0.8 : -0.3, CONDITION.test(text))
      .add('advice', -0.3, ADVICE.test(text))
      .add('quotation', -0.3, said.hasQuotation)
      .add('speech', -0.4, said.isSpeech)
  );
}

/** Whether something speaks for a notice that is no word, or repeats, or is the site's name. */
export const hasMark = (block: BlockFacts, siteNames: readonly string[], copies: ReadonlySet<string>): boolean =>
  copies.has(block.text) ||
  block.links.some(leadsToAccount) ||
  block.hasControl ||
  hasToken(block, NOTICE_TOKENS) ||
  hasToken(block, WEAK_TOKENS) ||
  (block.words <= MAX_NAMING_WORDS && namesSite(block.text, siteNames));

/** All marks of a block. */
export function weigh(
  block: BlockFacts,
  page: PageContext,
  known: { readonly said: Said; readonly siteNames: readonly string[]; readonly copies: ReadonlySet<string> },
): Evidence {
  const { said, siteNames, copies } = known;
  return (
    weighWords(said)
      .add('site', 0.2, block.words <= MAX_NAMING_WORDS && namesSite(block.text, siteNames))
      .add('target', 0.35, block.links.some(leadsToAccount))
      // A question on a button opens its answer.
      .add('form', 0.4, block.hasControl && !said.isQuestion)
      .add('class', 0.4, hasToken(block, NOTICE_TOKENS))
      .add('box', 0.4, hasToken(block, WEAK_TOKENS))
      // The same to the letter: lines of prices that differ in numbers are of a list.
      .add('repeated', 0.3, copies.has(block.text) && block.words >= 4)
      .add('preface', 0.1, block.index < page.bodyStart)
      .add('long', -0.2, block.words > 40)
      .add('list', -0.25, block.within.has('list'))
      .add('heading', -0.1, block.isHeading && block.index > page.bodyStart && block.index < page.bodyEnd)
  );
}
