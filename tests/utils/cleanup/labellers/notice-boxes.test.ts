import { describe, expect, it } from 'vitest';

import { notice } from '../../../../utils/cleanup/labellers/notice.ts';
import { storyWith, textsBy } from '../blocks-of.ts';

const button = (text: string): string => `<span data-qr-button="">${text}</span>`;
const box = (lines: readonly string[], click: string): string =>
  `<div class="x7f3"><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>${button(click)}</div>`;
const taken = (middle: string): string[] => textsBy(notice, storyWith({ middle }));

describe('a box with a button at its end', () => {
  it.each([
    [['Take the valley with you: our app reads well on every hill.'], 'Count me in'],
    [['Put your address here and leave the rest to our newsletter desk.', 'It costs nothing.'], 'Go'],
  ])('goes where it asks for something: %j', (lines, click) => {
    expect(taken(box(lines, click))).toEqual([...lines, click]);
  });

  it('goes where the button is a link to an account', () => {
    const html =
      '<section><p>Hello</p><p>Your subscription runs out on Friday. Keep the bells of the fell ringing.</p><p>Shall we go on?</p><a href="/subscribe/renew">Renew today</a></section>';
    expect(taken(html)).toHaveLength(4);
  });

  it.each([
    ['what is for sale', box(['Brass hand bell of the old foundry, 14 cm, £40'], 'To the shop')],
    ['a map', box(['The four towers of the parish, by age and weight'], 'Show the map')],
    [
      'a question that opens its answer',
      `<div>${button('Who pays for the newsletter of the parish?')}<p>The council.</p></div>`,
    ],
    [
      'a button in a box with much else',
      `<div><p>The roofer’s letter to our council asks for a new beam, and for somebody who pays for it by the autumn fair.</p><p>${'He wrote it twice. '.repeat(30)}</p>${button('Read it')}</div>`,
    ],
    [
      'what somebody said',
      box(['“Renew your subscription today,” the letter from the foundry said.'], 'See the letter'),
    ],
  ])('stays where it is %s', (_, html) => {
    expect(taken(html)).toEqual([]);
  });
});
