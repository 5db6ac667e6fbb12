/**
 * What a language's lexicon holds, and how its entries match.
 *
 * An entry is a word or a phrase in lower case. `*` at the end of a word stands for any ending (`subscri*`), ` … ` for up
 * to four words in between (`caption for … image`). Entries match whole words; in scripts without spaces, anywhere.
 */

/** What a word or phrase does in a piece of noise. No role alone removes a block: see the labellers. */
export const ROLES = [
  /** What a notice asks for: subscribe, renew, sign in, register, donate, download, click below. */
  'act',
  /** What it is about: subscription, newsletter, account, membership, premium access, app. */
  'object',
  /** Speaks to the reader or of the publisher: your, you, us, our journalism. */
  'address',
  /** Presses: ends, expired, don't miss, last chance, now, limited offer. */
  'urgency',
  /** Names a price: per month, free trial, % off. Currency signs are known without it. */
  'price',
  /** Stands alone above a notice: hello, dear reader. */
  'greeting',
  /** Whole notices that mean nothing else: "already a subscriber?", "enter your email address". */
  'wall',
  /** Begins a line that leads elsewhere: read more, also read. */
  'promoLead',
  /** Heads a list of other stories: related stories, most read. */
  'promoHeading',
  /** Tells how to go on reading: scroll down to read, article continues below. */
  'hint',
  /** Marks a place for advertising. */
  'ad',
  /** Names a caption instead of being one: caption for the landscape image. */
  'captionLabel',
  /** Precedes who made a picture: photo credit, image source. */
  'creditLabel',
  /** Sharing and following: share this, follow us on. */
  'share',
  /** Reader comments: leave a comment, join the conversation. */
  'comments',
  /** Begins a byline or a line of dates: by, updated, published. */
  'meta',
  /** Reading or listening time, players and galleries: min read, listen to this article. */
  'player',
  /** Rights: all rights reserved. */
  'rights',
  /** Begins what must stay: correction, editor's note, update. */
  'protected',
  /** Says what a person does, in a note about the author: is a reporter. */
  'bio',
] as const;

export type Role = (typeof ROLES)[number];
export type Lexicon = Readonly<Partial<Record<Role, readonly string[]>>>;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Scripts that write articles and conjunctions onto the next word. */
const PREFIXING = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function toPattern(entry: string): string {
  const body = escape(entry)
    .replace(/\\\*/g, '[\\p{L}\\p{M}]*')
    .replace(/ … /g, '\\s+(?:\\S+\\s+){0,4}?')
    .replace(/['’]/g, "['’]")
    .replace(/ +/g, '\\s+');
  if (UNSPACED.test(entry)) return body;
  const start = PREFIXING.test(entry) ? '' : '(?<![\\p{L}\\p{N}])';
  return `${start}${body}(?![\\p{L}\\p{M}\\p{N}])`;
}

/** The patterns of the languages of one page. */
export class Matcher {
  readonly #anywhere = new Map<Role, RegExp>();
  readonly #start = new Map<Role, RegExp>();
  readonly #whole = new Map<Role, RegExp>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const role of ROLES) {
      const entries = [...new Set(lexicons.flatMap((lexicon) => lexicon[role] ?? []))];
      if (!entries.length) continue;
      // Longest first, so that what follows a match is really what comes after the phrase.
      const alternatives = entries
        .sort((a, b) => b.length - a.length)
        .map(toPattern)
        .join('|');
      this.#anywhere.set(role, new RegExp(alternatives, 'iu'));
      this.#start.set(role, new RegExp(`^[^\\p{L}\\p{N}]*(?:${alternatives})`, 'iu'));
      this.#whole.set(role, new RegExp(`^[^\\p{L}\\p{N}]*(?:${alternatives})[^\\p{L}\\p{N}]*$`, 'iu'));
    }
  }

  /** Whether an entry of `role` occurs in `text`. */
  has(role: Role, text: string): boolean {
    return this.#anywhere.get(role)?.test(text) ?? false;
  }

  /** Whether `text` is an entry of `role` and nothing else but punctuation. */
  isWhole(role: Role, text: string): boolean {
    return this.#whole.get(role)?.test(text) ?? false;
  }

  /** What follows the entry of `role` with which `text` begins, without leading punctuation; null if it does not. */
  after(role: Role, text: string): string | null {
    const match = this.#start.get(role)?.exec(text);
    return match ? text.slice(match[0].length).replace(/^[\s:：\-–—|/.]+/u, '') : null;
  }
}
