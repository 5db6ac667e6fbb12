import { describe, expect, it } from 'vitest';

import { Evidence, findBody, hasToken, isStory, sure } from '../../../utils/cleanup/page.ts';
import { blocksOf, STORY, storyWith } from './blocks-of.ts';

describe('isStory', () => {
  it.each([
    ['a paragraph', `<p>${STORY[0]}</p>`, true],
    ['a short one', '<p>The bell rang.</p>', false],
    ['a heading', `<h2>${STORY[0]}</h2>`, false],
    ['a caption', `<figure><figcaption>${STORY[0]}</figcaption></figure>`, false],
    ['a link', `<p><a href="/x">${STORY[0]}</a></p>`, false],
  ])('%s', (_, html, story) => {
    expect(isStory(blocksOf(html)[0]!)).toBe(story);
  });

  it('can ask for fewer words', () => {
    expect(isStory(blocksOf('<p>The bell rang.</p>')[0]!, 3)).toBe(true);
  });
});

describe('findBody', () => {
  it.each([
    ['a story alone', storyWith({}), { bodyStart: 0, bodyEnd: 2 }],
    [
      'lines around it',
      storyWith({ before: '<h1>Bell</h1><p>By us</p>', after: '<p>End.</p>' }),
      { bodyStart: 2, bodyEnd: 4 },
    ],
    ['no story', '<p>One.</p><p>Two.</p>', { bodyStart: 2, bodyEnd: -1 }],
    [
      'paragraphs too short for a close',
      `<p>x</p><p>${STORY[0].split(' ').slice(0, 30).join(' ')}</p><p>y</p>`,
      { bodyStart: 1, bodyEnd: 1 },
    ],
    ['nothing', '', { bodyStart: 0, bodyEnd: -1 }],
  ])('%s', (_, html, body) => {
    expect(findBody(blocksOf(html))).toEqual(body);
  });
});

describe('Evidence', () => {
  const [block] = blocksOf('<p class="box">Text</p>');

  it('adds up what holds, and names the strongest three', () => {
    const evidence = new Evidence()
      .add('a', 0.1, true)
      .add('b', 0.4, true)
      .add('none', 1, false)
      .add('c', 0.2, true)
      .add('d', 0.3, true)
      .add('against', -0.5, true);
    expect(evidence.sum).toBeCloseTo(0.5);
    expect([evidence.has('a'), evidence.has('none'), evidence.has('none', 'against')]).toEqual([true, false, true]);
    expect(evidence.label(block!, 'notice')).toEqual({
      block: 0,
      kind: 'notice',
      rule: 'notice/b+d+c',
      confidence: evidence.sum,
    });
  });

  it.each([
    [-0.4, 0],
    [1.7, 1],
  ])('a sum of %d is a confidence of %d', (weight, confidence) => {
    expect(new Evidence().add('a', weight, true).label(block!, 'other').confidence).toBe(confidence);
  });

  it('is not needed for what is certain by itself', () => {
    expect(sure(block!, 'share', 'target')).toEqual({ block: 0, kind: 'share', rule: 'share/target', confidence: 0.9 });
    expect([hasToken(block!, ['line', 'box']), hasToken(block!, ['line'])]).toEqual([true, false]);
  });
});
