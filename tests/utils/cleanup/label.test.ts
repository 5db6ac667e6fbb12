import { describe, expect, it } from 'vitest';

import { labelBlocks, THRESHOLD } from '../../../utils/cleanup/label.ts';
import type { PageContext } from '../../../utils/cleanup/page.ts';
import { blocksOf, pageOf, STORY, storyWith } from './blocks-of.ts';

function labelled(html: string, known: Partial<PageContext> = {}) {
  const blocks = blocksOf(html);
  return labelBlocks(blocks, pageOf(blocks, known)).map((label) => ({ ...label, text: blocks[label.block]!.text }));
}
const textsOf = (html: string, known?: Partial<PageContext>): string[] => labelled(html, known).map(({ text }) => text);

describe('labels', () => {
  const html = storyWith({
    before: '<h1>Roofer finds a second bell in the tower</h1><p>By Ida Marsh</p>',
    middle: '<p>Advertisement</p><div class="newsletter"><p>Subscribe to our newsletter</p></div>',
    after:
      '<p>Read more: <a href="/x">Winch returned</a></p><p><a href="https://x.com/intent/post?u=1">Post it</a></p>',
  });

  it('are in document order, one a block, each above the threshold', () => {
    const labels = labelled(html);
    expect(labels.map(({ kind }) => kind)).toEqual(['duplicate', 'byline', 'ad-label', 'notice', 'promo', 'share']);
    expect(labels.every(({ confidence }) => confidence >= THRESHOLD)).toBe(true);
    expect(new Set(labels.map(({ block }) => block)).size).toBe(labels.length);
  });

  it('leave every paragraph of the story', () => {
    expect(textsOf(html).filter((text) => (STORY as readonly string[]).includes(text))).toEqual([]);
  });

  it('keep the most certain of two verdicts, and of equals the first labeller’s', () => {
    // A hint, a line led by promotion, and sharing by its target: 0.9, 0.8 and 0.9.
    const middle = '<p><a href="https://x.com/intent/post?u=1">Continue reading</a></p>';
    expect(labelled(storyWith({ middle })).map(({ rule }) => rule)).toEqual(['navigation/hint']);
  });

  it('are not made of doubts', () => {
    // A led line in a list is a source as often as it is an advertisement.
    const middle = '<ul><li>See also: a letter of 1866, <a href="/x">held by the county</a></li></ul>';
    expect(textsOf(storyWith({ middle }))).toEqual([]);
  });

  it.each([
    ['no blocks', ''],
    ['one line', '<p>The bell rang.</p>'],
  ])('are none for %s', (_, markup) => {
    expect(labelled(markup)).toEqual([]);
  });
});

describe('protected blocks', () => {
  it.each([
    'Correction: an earlier version said that readers could renew a subscription today at the desk.',
    'Editor’s note: The desk where you sign in for the tower has moved; your account of it was wrong.',
    'Update: this story has been changed to say that you can join the ringers from May.',
    'This article was amended on 3 May: the newsletter of the parish is yours to subscribe to.',
  ])('%s', (text) => {
    const wrapped = `<div class="newsletter"><p>${text}</p></div>`;
    expect(textsOf(storyWith({ before: wrapped }))).toEqual([]);
    expect(textsOf(storyWith({ after: wrapped }))).toEqual([]);
  });

  it('go where they were just said', () => {
    const text = 'Correction: the founder’s name was Aske, and not Ashe, as we had it.';
    expect(textsOf(storyWith({ after: `<p>${text}</p><p>${text}</p>` }))).toEqual([text]);
  });

  it('are no shelter for a line that only begins like one', () => {
    const middle = '<div class="newsletter"><p>Update your subscription</p></div>';
    expect(textsOf(storyWith({ middle }))).toEqual(['Update your subscription']);
  });
});

describe('a page that would lose most of its text', () => {
  const links = Array.from(
    { length: 12 },
    (_, index) => `<p><a href="/s/${index}">Ringer number ${index} of the twelve who rang that night</a></p>`,
  );

  it('keeps its lists of links', () => {
    const texts = textsOf(`<p>${STORY[0]}</p>${links.join('')}`);
    expect(texts).toEqual([]);
  });

  it('loses what is certain all the same', () => {
    expect(textsOf(`<p>Advertisement</p><p>${STORY[0]}</p>${links.join('')}`)).toEqual(['Advertisement']);
  });

  it('that has enough text beside them loses them', () => {
    expect(textsOf(`${storyWith({})}${links.slice(0, 3).join('')}`)).toHaveLength(3);
  });
});
