/**
 * What a language's lexicon holds, and how its entries match.
 *
 * An entry is a word or a phrase in lower case. `*` at the end of a word of three letters or more stands for any ending
 * (`subscri*`), ` … ` for up to four words in between (`caption for … image`). Entries match whole words; in scripts
 * without spaces, anywhere.
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
  /** Stands before an author's name, and nothing but names after it: by, words by. */
  'by',
  /** Reading or listening time, players and galleries: min read, listen to this article. */
  'player',
  /** Heads a list of the article's own sections: table of contents, in this article. */
  'contents',
  /** Heads a list of links that belongs to the story: references, sources, further reading. */
  'references',
  /** Rights: all rights reserved. */
  'rights',
  /** Begins what must stay: correction, editor's note, update. */
  'protected',
  /** Says what a person does, in a note about the author: is a reporter. */
  'bio',
] as const;

export type Role = (typeof ROLES)[number];
export type Lexicon = Readonly<Partial<Record<Role, readonly string[]>>>;
