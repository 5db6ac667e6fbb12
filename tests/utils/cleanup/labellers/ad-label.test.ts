import { describe, expect, it } from 'vitest';

import { adLabel } from '../../../../utils/cleanup/labellers/ad-label.ts';
import { storyWith, textsBy } from '../blocks-of.ts';

describe('adLabel', () => {
  it.each([
    '<p>Advertisement</p>',
    '<div>— ADVERTISEMENT —</div>',
    '<p>Sponsored content</p>',
    '<h4>Sponsored links</h4>',
  ])('fires on %s', (middle) => {
    expect(textsBy(adLabel, storyWith({ middle }))).toHaveLength(1);
  });

  it.each([
    '<h2>Advertising</h2>',
    '<p>Advertising paid for the printing of the parish letter.</p>',
    '<p>Promoted to foreman in 1870, he cast his last bell.</p>',
    '<table><tr><td>Advertising</td></tr></table>',
    '<blockquote><p>Advertisement</p></blockquote>',
    '<h2>Sponsored content</h2><p>What a firm has paid for has to say so.</p>',
    '<ul><li>Article</li><li>Advertisement</li></ul>',
  ])('leaves %s alone', (middle) => {
    expect(textsBy(adLabel, storyWith({ middle }))).toEqual([]);
  });
});
