import { describe, expect, it } from 'vitest';

import { hint } from '../../../../utils/cleanup/labellers/hint.ts';
import { storyWith, textsBy } from '../blocks-of.ts';

describe('hint', () => {
  it.each([
    'Scroll down to read the article',
    'Story continues below',
    '↓ Keep scrolling ↓',
    'Back to top',
    'Swipe to see even more',
    'Scroll down to continue reading the story',
  ])('fires on %j', (text) => {
    expect(textsBy(hint, storyWith({ middle: `<p>${text}</p>` }))).toEqual([text]);
  });

  it.each([
    '<p>Scroll down to the river and you see the tower.</p>',
    '<p>The story continues in the parish register.</p>',
    '<p>Close to the tower stands a yew.</p>',
    '<blockquote><p>Read on</p></blockquote>',
    '<table><tr><td>Close</td></tr></table>',
    '<pre>expand</pre>',
    '<h2>Close</h2><p>The enquiry was over by noon.</p>',
    '<ul><li>Scroll down</li><li>Close</li></ul>',
  ])('leaves %s alone', (middle) => {
    expect(textsBy(hint, storyWith({ middle }))).toEqual([]);
  });
});
