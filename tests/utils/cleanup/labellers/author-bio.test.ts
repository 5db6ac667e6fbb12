import { describe, expect, it } from 'vitest';

import { authorBio } from '../../../../utils/cleanup/labellers/author-bio.ts';
import { labelledBy, STORY, storyWith } from '../blocks-of.ts';

const known = { byline: 'Ida Marsh' };

describe('fires after the story', () => {
  it.each([
    ['<p>Ida Marsh is a reporter in the dales.</p>', 'author-bio/name+words'],
    ['<div class="author-bio"><p>Ida Marsh lives in Harrow Fell.</p></div>', 'author-bio/class+words'],
    ['<div class="bio"><p>Writes about towers, bells and rain.</p></div>', 'author-bio/class+words'],
    ['<div class="post-author"><p>Keeps bees, and rings the third bell.</p></div>', 'author-bio/class'],
    ['<p>Additional reporting by Tom Garth.</p>', 'author-bio/lead'],
    ['<p>Fell Press writers Tom Garth and Una Pike contributed to this report.</p>', 'author-bio/names+words'],
    ['<p>Tom Garth contributed reporting from Aske.</p>', 'author-bio/names+words'],
    ['<p>Reach the reporters at desk@fell.example.</p>', 'author-bio/words+contact'],
    ['<p>ida.marsh@fell.example</p>', 'author-bio/address'],
  ])('%s by %s', (after, rule) => {
    expect(labelledBy(authorBio, storyWith({ after }), known).map((label) => label.rule)).toEqual([rule]);
  });
});

describe('leaves alone', () => {
  it.each([
    ['the same line before the story', { before: '<p>Ida Marsh is a reporter in the dales.</p>' }],
    ['the same line in the story', { middle: '<p>Ida Marsh is a reporter in the dales.</p>' }],
    ['who praises a founder', { after: '<div class="testimonial-author"><p>Una Pike, ringer</p></div>' }],
    ['whom a quotation is by', { after: '<blockquote class="author"><p>Una Pike</p></blockquote>' }],
    ['an author in the story', { middle: '<p class="author">Una Pike, who wrote the verse</p>' }],
    ['the last line of the story', { after: '<p>The bell is to ring on Sunday, if the winch holds.</p>' }],
    ['somebody else', { after: '<p>Una Pike, the ringer, has covered her ears.</p>' }],
    ['covers of another kind', { after: '<p>Covers for all three bells cost £90.</p>' }],
    ['whom to ask', { after: '<p>Unsure how to hang a bell? Email us at bells@fell.example.</p>' }],
    ['an address in a sentence', { after: '<p>Offers of rope go to rope@fell.example until Sunday.</p>' }],
    ['a pronoun and a trade', { after: '<p>Asked what she does now, Una Pike says that she is a writer.</p>' }],
    ['a table', { after: '<table class="bio"><tr><td>Ida Marsh is a reporter.</td></tr></table>' }],
    [
      'the author as one of the story',
      { after: '<p>The winch was pulled by Tom Garth, by Una Pike and, at last, by Ida Marsh.</p>' },
    ],
    ['a paragraph of length', { after: `<p>Ida Marsh is a reporter. ${STORY.join(' ')}</p>` }],
  ])('%s', (_, parts) => {
    expect(labelledBy(authorBio, storyWith(parts), known)).toEqual([]);
  });
});
