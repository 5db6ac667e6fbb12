import { describe, expect, it } from 'vitest';

import { share } from '../../../../utils/cleanup/labellers/share.ts';
import { labelledBy, storyWith } from '../blocks-of.ts';

describe('fires', () => {
  it.each([
    ['<p><a href="https://www.facebook.com/sharer/sharer.php?u=x">Send it on</a></p>', 'Send it on', 'share/target'],
    ['<p><a href="mailto:?subject=Bell">By post</a></p>', 'By post', 'share/target'],
    ['<p><a href="https://x.com/fellwriter">@fellwriter</a></p>', '@fellwriter', 'share/handle'],
    ['<p><a href="#">Copy link</a></p>', 'Copy link', 'share/phrase+link'],
    ['<p><span data-qr-button="">Facebook</span></p>', 'Facebook', 'share/phrase+link'],
    ['<ul class="share-bar"><li>WhatsApp</li></ul>', 'WhatsApp', 'share/phrase+link'],
    [
      '<p>Follow us on <a href="https://www.instagram.com/fell/">our pictures’ page</a></p>',
      'Follow us on our pictures’ page',
      'share/phrase+profile',
    ],
    ['<div class="social"><p>Share this with your choir</p></div>', 'Share this with your choir', 'share/phrase+class'],
    [
      '<p>Share this story <a href="/s/1">Facebook</a> | <a href="/s/2">X</a></p>',
      'Share this story Facebook | X',
      'share/bar',
    ],
    ['<p>Share Tweet Submit</p>', 'Share Tweet Submit', 'share/bar'],
    ['<p>Like this story? Share it with a friend!</p>', 'Like this story? Share it with a friend!', 'share/phrase'],
    ['<p>Share this story</p>', 'Share this story', 'share/phrase'],
  ])('%s', (middle, text, rule) => {
    expect(labelledBy(share, storyWith({ middle }))).toEqual([{ text, rule }]);
  });
});

describe('leaves alone', () => {
  it.each([
    [
      'a quotation to post',
      '<p><a href="https://x.com/intent/post?text=bell">A bell that nobody rings is only a cup, she said.</a></p>',
    ],
    [
      'a heading that is a link',
      '<h3><a href="https://www.facebook.com/">Facebook</a></h3><p>Nine in ten have a page.</p>',
    ],
    ['figures about platforms', '<ul class="social-figures"><li>Facebook: 900 posts</li></ul>'],
    [
      'places on the web',
      '<ul><li><a href="https://www.reddit.com/">Reddit</a></li><li><a href="https://bells.example/">The bell board</a></li></ul>',
    ],
    ['a heading of a comparison', '<h2>Facebook</h2>'],
    ['another one', '<h3>Reddit</h3>'],
    ['a bare name in a list', '<ul><li>Telegram</li></ul>'],
    [
      'a cell of a table',
      '<table class="social"><tr><td><a href="https://facebook.com/fell">Facebook</a></td></tr></table>',
    ],
    ['advice that begins with “follow”', '<p>Follow the plant spacing rules on the packet.</p>'],
    ['a share of something', '<p>Share prices of the foundry fell on Monday.</p>'],
    ['printing', '<p>Print was what the founder had learned before he cast bells.</p>'],
    [
      'a platform in the news',
      '<p><a href="/news/fb">Facebook</a> said that it had taken the page of the bell ringers down by mistake.</p>',
    ],
    [
      'a link to a profile in the text',
      '<p>He put it on <a href="https://x.com/ringer/status/1">his page</a> at noon.</p>',
    ],
    ['an e-mail address to write to', '<p>Write to <a href="mailto:bells@fell.example">bells@fell.example</a>.</p>'],
  ])('%s', (_, middle) => {
    expect(labelledBy(share, storyWith({ middle }))).toEqual([]);
  });
});

describe('a row of buttons', () => {
  const row = (href: string): string =>
    ['Facebook', 'X', 'Bluesky'].map((name, index) => `<li><a href="${href}${index}">${name}</a></li>`).join('');

  it('goes with its call', () => {
    const middle = `<p>Share this story</p><ul>${row('/go/')}</ul>`;
    expect([...new Set(labelledBy(share, storyWith({ middle })).map(({ text }) => text))]).toEqual([
      'Share this story',
      'Facebook',
      'X',
      'Bluesky',
    ]);
  });

  it('stays where nothing says that it is one', () => {
    expect(labelledBy(share, storyWith({ middle: `<ul>${row('https://sites.example/')}</ul>` }))).toEqual([]);
  });
});
