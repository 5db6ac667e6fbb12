/**
 * What a snapshot leaves out by tag, role and state, seen through the snapshot that it is a step of.
 */
import { beforeEach, describe, expect, it } from 'vitest';

import { takeSnapshot } from '../../../utils/article/snapshot.ts';
import { stubVisibility } from './page.ts';

const STORY = '<p>The bell came down on a Monday.</p>';

beforeEach(stubVisibility);

/** What a snapshot of a page holds, or of the part of it that `within` names. */
function pruned(html: string, within?: string): string {
  document.body.innerHTML = html;
  const part = within === undefined ? null : document.querySelector(within);
  return takeSnapshot(document, { within: part }).document.body.innerHTML;
}

describe('goes', () => {
  it.each([
    '<script>ring()</script>',
    '<style>p { color: red }</style>',
    '<noscript>Switch scripts on</noscript>',
    '<template><p>Later</p></template>',
    '<object><p>A map</p></object>',
    '<svg><path d="M0 0"/></svg>',
    '<nav><a href="/">Home</a></nav>',
    '<menu><li>Print</li></menu>',
    '<header><a href="/">Fell Examiner</a></header>',
    '<footer><p>All about us</p></footer>',
    '<div role="navigation"><a href="/">Home</a></div>',
    '<div role="contentinfo">About us</div>',
    '<div role="search">Search</div>',
    '<div role="dialog"><p>We use cookies</p></div>',
    '<div aria-modal="true"><p>Sign in</p></div>',
    '<input value="x">',
    '<select><option>One</option></select>',
    '<amp-ad type="x"></amp-ad>',
    '<div></div>',
    '<span class="icon"></span>',
    '<!-- a note -->',
    '\n   \n',
  ])('%j', (html) => {
    expect(pruned(`${STORY}${html}${STORY}`)).toBe(`${STORY}${STORY}`);
  });
});

describe('stays', () => {
  it.each([
    STORY,
    '<aside><p>A note beside the story.</p></aside>',
    '<div role="note">Mind the winch.</div>',
    '<div role="region"><p>One.</p></div>',
    '<article><header><h1>Bell</h1></header><p>One.</p><footer><p>Correction: two bells.</p></footer></article>',
    '<main><header><h1>Bell</h1></header><p>One.</p></main>',
    '<div role="main"><header><h1>Bell</h1></header></div>',
    '<article role="banner"><p>One.</p></article>',
    '<details><summary>More</summary><p>One.</p></details>',
    '<p>One <b>two</b> <i>three</i></p>',
    '<table><tbody><tr><td></td><td>12</td></tr></tbody></table>',
    '<p>A line<br>and another</p>',
    '<pre>ring\n\n  twice</pre>',
    '<img src="/bell.jpg"><hr>',
  ])('%s', (html) => {
    expect(pruned(html)).toBe(html);
  });

  it('in a part of an article, the header and the footer', () => {
    const html = `<header><h1>Bell</h1></header>${STORY}<footer><p>Correction: two bells.</p></footer>`;
    expect(pruned(`<article>${html}</article>`, 'article')).toBe(`<article>${html}</article>`);
    expect(pruned(`<section>${html}</section>`, 'section')).toBe(`<section>${STORY}</section>`);
  });

  it('the navigation of an article does not', () => {
    expect(pruned(`<article><nav><a href="#1">Chapter</a></nav>${STORY}</article>`)).toBe(
      `<article>${STORY}</article>`,
    );
  });
});

describe('forms', () => {
  it('with fields and without text go', () => {
    const form = '<form><p>Your address</p><input><span>Send</span></form>';
    expect(pruned(`<section>${form}<p>One.</p></section>`)).not.toContain('Your address');
  });

  it('around a story stay', () => {
    const text =
      'The bell came down on a Monday, in the rain, and four men stood under it with a borrowed winch. '.repeat(6);
    expect(pruned(`<form><p>${text}</p><input></form>`)).toContain(text);
  });
});
