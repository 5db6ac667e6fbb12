import { describe, expect, it } from 'vitest';

import { notice } from '../../../../utils/cleanup/labellers/notice.ts';
import { labelledBy, storyWith, textsBy } from '../blocks-of.ts';

describe('fires', () => {
  it.each([
    [
      'words and where the link leads',
      '<p>Subscribe to keep up with every parish. <a href="/subscribe?from=bell">See the plans</a></p>',
      ['Subscribe to keep up with every parish. See the plans'],
    ],
    [
      'words and what the box is called',
      '<div class="newsletter-card"><p>Join our mailing list for the week in the dales</p></div>',
      ['Join our mailing list for the week in the dales'],
    ],
    [
      'words in a form',
      '<div data-qr-form=""><p>Sign up with your address and read it first</p></div>',
      ['Sign up with your address and read it first'],
    ],
    [
      'a sign-in link of two words beside the notice',
      '<div class="paywall"><p>This story is for subscribers of the paper.</p><p><a href="/login">Sign in</a></p></div>',
      ['This story is for subscribers of the paper.', 'Sign in'],
    ],
    [
      'a greeting above it and a question below',
      '<div class="signup"><p>Welcome back</p><p>Renew your membership before it lapses.</p><p>Will you stay with us now?</p></div>',
      ['Welcome back', 'Renew your membership before it lapses.', 'Will you stay with us now?'],
    ],
    [
      'a price and a target',
      '<p>Digital access from £4 a month. <a href="/offers/spring">Take it</a></p>',
      ['Digital access from £4 a month. Take it'],
    ],
    [
      'an app',
      '<div class="app-appeal"><p>Download our app and never miss a bell.</p></div>',
      ['Download our app and never miss a bell.'],
    ],
    [
      'a blocker of advertising',
      '<div class="adblock-note"><p>Please switch off your ad blocker: it pays for our reporting.</p></div>',
      ['Please switch off your ad blocker: it pays for our reporting.'],
    ],
  ])('%s', (_, middle, texts) => {
    expect(textsBy(notice, storyWith({ middle }))).toEqual(texts);
  });

  it('on what is said twice', () => {
    const line = '<p>Your membership has expired: renew it now.</p>';
    expect(labelledBy(notice, storyWith({ before: line, middle: line }))).toHaveLength(2);
  });

  it('on what names the site', () => {
    const middle = '<p>Renew your subscription to the Fell Examiner now.</p>';
    expect(textsBy(notice, storyWith({ middle }), { siteName: 'Fell Examiner' })).toEqual([
      'Renew your subscription to the Fell Examiner now.',
    ]);
  });

  it('with a rule that names its marks, strongest first', () => {
    const middle = '<div class="newsletter"><p>Subscribe to our newsletter</p></div>';
    expect(labelledBy(notice, storyWith({ middle }))[0]?.rule).toBe('notice/words+class+wall');
  });
});

describe('leaves alone', () => {
  it.each([
    [
      'a story about subscriptions',
      '<p>Readers who subscribe to two papers pay more than they did: a subscription that cost 9 euros a month in spring now costs 14.</p>',
    ],
    ['a short line of such a story', '<p>She let her subscription lapse, and nobody at the paper asked her why.</p>'],
    ['a quotation', '<p>“Renew your subscription now,” said the letter, in red.</p>'],
    ['a quoted block', '<blockquote class="newsletter"><p>Subscribe to our newsletter</p></blockquote>'],
    ['a recipe for code', '<pre class="signup">subscribe(account) # sign up</pre>'],
    ['a table of prices', '<table class="plans"><tr><td>Subscribe: €9 per month</td></tr></table>'],
    ['a heading of a story about it', '<h2>Renew</h2>'],
    ['a heading that speaks of signing in', '<h2>Sign in to continue reading</h2>'],
    [
      'a box with a name of two meanings',
      '<section class="appeal-ruling"><p>The court will get the files in May.</p></section>',
    ],
    [
      'the lines of another such box',
      '<section class="membership-vote"><p>The members voted on Sunday.</p><p>It rained.</p></section>',
    ],
    ['words of everyday life', '<p>Get the soil ready now, and join the edges with your thumb.</p>'],
    ['a member of parliament', '<p>The member for Fell joined the session and asked for an account of the costs.</p>'],
    ['a supporter', '<p>Support for the plan has grown since May.</p>'],
    ['a link to a story', '<p>He told the <a href="/news/register-office">register office</a> in March.</p>'],
    [
      'a long paragraph that the page put beside a form',
      `<div class="newsletter"><p>${'The parish sent its newsletter by hand, and those who wished to subscribe signed a list. '.repeat(5)}</p></div>`,
    ],
  ])('%s', (_, middle) => {
    expect(textsBy(notice, storyWith({ middle }))).toEqual([]);
  });

  it('a greeting without a notice', () => {
    expect(textsBy(notice, storyWith({ middle: '<p>Hello</p>' }))).toEqual([]);
  });

  it('a site whose name is a common word of the text, without any words of a notice', () => {
    expect(
      textsBy(notice, storyWith({ middle: '<p>The examiner of the fell slept.</p>' }), { siteName: 'Fell' }),
    ).toEqual([]);
  });
});
