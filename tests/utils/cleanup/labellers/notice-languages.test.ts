/**
 * Notices as bare paragraphs in the middle of a story, with no class, link or button to tell them, in every language;
 * and sentences of stories that have the same words.
 */
import { describe, expect, it } from 'vitest';

import { labelBlocks } from '../../../../utils/cleanup/label.ts';
import { notice } from '../../../../utils/cleanup/labellers/notice.ts';
import { LEXICONS, lexiconsFor } from '../../../../utils/cleanup/lexicon/index.ts';
import { matcherOf } from '../../../../utils/cleanup/lexicon/matcher.ts';
import { LANGUAGES } from '../../../fixtures/look-alikes/index.ts';
import { NOTICES } from '../../../fixtures/notice-lines/notices.ts';
import { SENTENCES } from '../../../fixtures/notice-lines/sentences.ts';
import { blocksOf, labelledBy, pageOf, textsBy } from '../blocks-of.ts';

const paragraph = (text: string): string => `<p>${text}</p>`;

/** The story of the language with `html` in its middle. */
function storyIn(lang: string, html: string): string {
  const { paragraphs } = LANGUAGES[lang]!.story;
  const half = Math.floor(paragraphs.length / 2);
  return [...paragraphs.slice(0, half).map(paragraph), html, ...paragraphs.slice(half).map(paragraph)].join('');
}

const pageIn = (lang: string): { lang: string; matcher: ReturnType<typeof matcherOf> } => ({
  lang,
  matcher: matcherOf(lexiconsFor(lang)),
});
const rowsOf = (texts: Readonly<Record<string, readonly string[]>>): [lang: string, text: string][] =>
  Object.entries(texts).flatMap(([lang, own]) => own.map((text): [string, string] => [lang, text]));

it('every language is here', () => {
  expect(Object.keys(NOTICES).sort()).toEqual(Object.keys(LEXICONS).sort());
});

describe('fires on a bare paragraph', () => {
  it.each(rowsOf(NOTICES))('%s: %s', (lang, text) => {
    expect(textsBy(notice, storyIn(lang, paragraph(text)), pageIn(lang))).toEqual([text]);
  });

  it('and on what stands in two that are one notice', () => {
    const html = '<p>Dear reader,</p><p>Your access ends in two days.</p><p>Keep it for £2 a month.</p>';
    expect(textsBy(notice, storyIn('en', html), pageIn('en'))).toHaveLength(3);
  });

  it('with its words as the rule', () => {
    const html = paragraph('Good journalism is expensive. Chip in from £3 a month.');
    expect(labelledBy(notice, storyIn('en', html), pageIn('en'))[0]?.rule).toBe('notice/words+act+object');
  });
});

describe('leaves alone', () => {
  it.each(rowsOf(SENTENCES))('%s: %s', (lang, text) => {
    expect(textsBy(notice, storyIn(lang, paragraph(text)), pageIn(lang))).toEqual([]);
  });

  it.each([
    ['a quotation', '<p>“Renew your subscription now.”</p>'],
    ['a line of a dialogue', '<p>— Already a member? Log in.</p>'],
    ['a step of a list', '<ol><li>Download our app and sign in to your account.</li></ol>'],
    ['what an interviewer asks', '<p><b>Do you subscribe to our newsletter?</b></p><p>I do.</p>'],
    ['advice on a condition', '<p>If your free trial ends today, cancel it now, or pay for a year.</p>'],
  ])('%s', (_, html) => {
    expect(textsBy(notice, storyIn('en', html), pageIn('en'))).toEqual([]);
  });

  it('a sentence of a story that is about such things', () => {
    const about = [
      'To subscribe to a newspaper you need an account, a password and a card; to end your subscription you need a phone, an email address and a month of your time, and no site will say how.',
      'Most of us never unsubscribe from a newsletter: we let it come every morning, day after day, and it sits in our inbox until the end of the year, when we delete all of them at once.',
      'The app is no better, because it wants an account, then wants to send notifications, and then asks whether you enjoy it, every week, until you pay for the premium plan or turn off your phone.',
    ];
    const line = 'Get the app, sign in to your account and read.';
    const html = [about[0]!, line, ...about.slice(1)].map(paragraph).join('');
    expect(textsBy(notice, html, pageIn('en'))).toEqual([]);
    expect(textsBy(notice, storyIn('en', paragraph(line)), pageIn('en'))).toEqual([line]);
  });

  it('a correction, whatever it speaks of', () => {
    const html = storyIn(
      'en',
      paragraph('Correction: your subscription ends today, not now. Renew it for £2 a month.'),
    );
    const blocks = blocksOf(html);
    expect(labelBlocks(blocks, pageOf(blocks, pageIn('en')))).toEqual([]);
  });
});
