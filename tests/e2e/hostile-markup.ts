/**
 * Markup that a page, a message or an imported file could hold, and what the gate leaves of it. Every script in it would
 * leave a trace in `window.ran`, and every reference that must not be followed leads to evil.example.
 */

/** Where pictures may be asked for. */
export const PICTURES = 'https://pictures.example/';

export interface Hostile {
  readonly name: string;
  readonly html: string;
  /** The markup that is left. */
  readonly left: string;
  /** What extraction leaves, where it can keep more of the story. */
  readonly extracted?: string;
}

const RUN = '(window.ran ??= []).push(1)';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

export const HOSTILE: readonly Hostile[] = [
  { name: 'a script', html: `<p>a<script>${RUN}</script>b</p>`, left: '<p>ab</p>' },
  {
    name: 'a script from elsewhere',
    html: '<p>a</p><script src="https://evil.example/s.js"></script>',
    left: '<p>a</p>',
  },
  {
    name: 'event attributes',
    html: `<p onclick="${RUN}" onmouseover="${RUN}">a</p><img src="${PICTURES}gone.png" onerror="${RUN}" onload="${RUN}">`,
    left: `<p>a</p><img src="${PICTURES}gone.png">`,
  },
  {
    name: 'details that report being opened',
    html: `<details open ontoggle="${RUN}"><summary>a</summary>b</details>`,
    left: '<details open=""><summary>a</summary>b</details>',
  },
  { name: 'a javascript: link', html: `<a href="javascript:${RUN}">a</a>`, left: '<a>a</a>' },
  { name: 'a link with a broken scheme', html: `<a href=" java&#10;script&Tab;:${RUN}">a</a>`, left: '<a>a</a>' },
  { name: 'a javascript: link in capitals', html: `<a href="JaVaScRiPt:${RUN}">a</a>`, left: '<a>a</a>' },
  { name: 'a vbscript: link', html: '<a href="vbscript:msgbox(1)">a</a>', left: '<a>a</a>' },
  { name: 'a data: link', html: `<a href="data:text/html,<script>${RUN}</script>">a</a>`, left: '<a>a</a>' },
  {
    name: 'links into the browser and the disk',
    html: '<a href="file:///etc/passwd">a</a><a href="chrome://settings">b</a><a href="blob:https://evil.example/1">c</a>',
    left: '<a>a</a><a>b</a><a>c</a>',
  },
  { name: 'a quotation from a script', html: `<q cite="javascript:${RUN}">a</q>`, left: '<q>a</q>' },
  {
    name: 'links that take the window along',
    html: '<a href="https://a.example/" target="_top" ping="https://evil.example/" download rel="opener">a</a>',
    left: '<a href="https://a.example/">a</a>',
  },
  {
    name: 'a picture that is a page',
    html: `<img alt="x" src="data:text/html,<script>${RUN}</script>">`,
    left: '<img alt="x">',
  },
  {
    name: 'a picture that is an SVG with a script',
    html: `<img alt="x" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>">`,
    left: '<img alt="x">',
  },
  {
    name: 'a video that is data',
    html: `<video src="${PIXEL}" poster="javascript:${RUN}" autoplay></video>`,
    left: '<video controls="" preload="none"></video>',
  },
  {
    name: 'candidates of a srcset that are no web addresses',
    html: `<img src="${PICTURES}a.png" srcset="${PICTURES}a.png 1x, javascript:${RUN} 2x">`,
    left: `<img src="${PICTURES}a.png">`,
  },
  { name: 'styles', html: '<style>p{background:url(https://evil.example/)}</style><p>a</p>', left: '<p>a</p>' },
  {
    name: 'a style attribute',
    html: '<p style="background:url(https://evil.example/);position:fixed;inset:0">a</p>',
    left: '<p>a</p>',
  },
  {
    name: 'a background from times past',
    html: '<table background="https://evil.example/"><tbody><tr><td background="https://evil.example/">a</td></tr></tbody></table>',
    left: '<table><tbody><tr><td>a</td></tr></tbody></table>',
  },
  {
    name: 'a form',
    html: '<form action="https://evil.example/"><p>a</p><input name="b"><button>c</button><select><option>d</option></select></form>',
    left: '<p>a</p>cd',
  },
  {
    name: 'a form whose fields hide its members',
    html: '<form><img name="getAttributeNames"><img name="attributes"><img name="removeChild"><p>a</p></form>',
    left: '',
    extracted: '<img><img><img><p>a</p>',
  },
  {
    name: 'frames and plug-ins',
    html: `<iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>parent.ran=[1]</script>"></iframe><object data="https://evil.example/"></object><embed src="https://evil.example/"><p>a</p>`,
    left: '<p>a</p>',
  },
  {
    name: 'elements that change the page around them',
    html: '<p>a</p><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel="stylesheet" href="https://evil.example/">',
    left: '<p>a</p>',
  },
  {
    name: 'SVG',
    html: `<svg onload="${RUN}"><script>${RUN}</script><a xlink:href="javascript:${RUN}"><text>a</text></a><image href="https://evil.example/"/></svg><p>b</p>`,
    left: '<p>b</p>',
  },
  {
    name: 'SVG that lets HTML in',
    html: `<svg><foreignObject><img src="https://evil.example/" onerror="${RUN}"></foreignObject></svg>a`,
    left: 'a',
  },
  {
    name: 'a note in a formula that holds HTML',
    html: `<math><semantics><mi>x</mi><annotation-xml encoding="text/html"><p>a</p><script>${RUN}</script><img src="https://evil.example/p.png" onerror="${RUN}"></annotation-xml></semantics></math>`,
    left: '<math><semantics><mi>x</mi></semantics></math>',
  },
  {
    name: 'an action in a formula',
    html: `<math><maction actiontype="statusline" href="javascript:${RUN}"><mi onclick="${RUN}" style="background: url(https://evil.example/p.png)">x</mi></maction></math>`,
    left: '<math><mi>x</mi></math>',
  },
  {
    name: 'an embed that would run',
    html: `<figure data-embed="javascript:${RUN}" data-embed-title="a"></figure><figure data-embed="data:text/html,x"></figure><p data-embed="https://evil.example/">b</p>`,
    left: '<figure data-embed-title="a"></figure><figure></figure><p>b</p>',
  },
  {
    name: 'links of MathML',
    html: `<math href="javascript:${RUN}"><mi href="javascript:${RUN}" xlink:href="javascript:${RUN}">x</mi></math>`,
    left: '<math><mi>x</mi></math>',
  },
  {
    name: 'MathML that a second parser would read otherwise',
    html: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
    left: '<math><mtext><img><table></table></mtext></math>',
  },
  {
    name: 'text that would be markup in another place',
    html: `<p>a</p><noscript><p title='</noscript><img src=x onerror="${RUN}">'></p></noscript>`,
    left: '<p>a</p>',
  },
  {
    name: 'a comment',
    html: `<p>a<!-- --!><img src=${PICTURES}x.png onerror="${RUN}"> -->b</p>`,
    left: `<p>a<img src="${PICTURES}x.png"> --&gt;b</p>`,
  },
  {
    name: 'a template and a slot',
    html: `<template><img src=${PICTURES}x.png onerror="${RUN}"></template><slot name="a">b</slot>`,
    left: 'b',
  },
  {
    name: 'a shadow root',
    html: `<div><template shadowrootmode="open"><img src=${PICTURES}x.png onerror="${RUN}"></template>a</div>`,
    left: '<div>a</div>',
  },
  {
    name: 'names that hide members of the document',
    html: '<p id="body">a</p><p id="cookie">b</p><p id="__proto__">c</p><img name="body"><p id="getElementById">d</p><a id="note-1" name="b">e</a>',
    left: '<p>a</p><p>b</p><p>c</p><img><p>d</p><a id="note-1">e</a>',
  },
  {
    name: 'custom elements',
    html: '<x-pay is="x-pay" onclick="a">a</x-pay><p is="x-pay" lang="de">b<em is="x-em">c</em></p>',
    left: 'a<p lang="de">b<em>c</em></p>',
  },
  {
    name: 'class names and data of a page',
    html: '<p class="qr-toolbar caption x" data-x="1" aria-label="y" role="button" tabindex="0" contenteditable slot="s">a</p>',
    left: '<p class="caption">a</p>',
  },
  {
    name: 'marks of removed text that are none of ours',
    html: '<span data-removal="x&quot;] , *"></span><span data-removal="r-1"></span><span data-removal=""></span>',
    left: '<span></span><span></span><span></span>',
  },
];

/** What an article is made of, written as the gate gives it. */
export const HARMLESS: readonly { readonly name: string; readonly html: string }[] = [
  {
    name: 'links',
    html: '<a href="https://a.example/b?c=1#d">a</a><a href="mailto:a@b.example">b</a><a href="tel:+4930">c</a><a href="#note-1">d</a>',
  },
  {
    name: 'pictures',
    html: `<figure><img src="${PICTURES}a.png" srcset="${PICTURES}a.png 1x, ${PICTURES}b.png 2x" sizes="50vw" alt="b" width="640" height="480"><figcaption><span class="caption">c</span><small class="credit">d</small></figcaption></figure>`,
  },
  { name: 'a picture that its address holds whole', html: `<img src="${PIXEL}" alt="a">` },
  {
    name: 'tables',
    html: '<table><caption>a</caption><colgroup><col></colgroup><tbody><tr><th scope="row" colspan="2">b</th><td rowspan="2">c</td></tr></tbody></table>',
  },
  { name: 'lists', html: '<ol start="3" reversed="" type="a"><li value="3">a</li></ol><dl><dt>b</dt><dd>c</dd></dl>' },
  {
    name: 'language, direction and time',
    html: '<p lang="ar" dir="rtl">ا</p><bdo dir="ltr">b</bdo><time datetime="2026-03-04">c</time>',
  },
  { name: 'ruby', html: '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>' },
  { name: 'marks of removed text', html: '<span data-removal="r12"></span><li data-removal="r3"></li>' },
  {
    name: 'media, which wait for a click',
    html: '<video src="https://a.example/v.mp4" controls="" preload="none"><track kind="captions" srclang="en" label="b" src="https://a.example/v.vtt"></video>',
  },
  {
    name: 'an embed, which nobody is asked for',
    html: '<figure data-embed="https://video.example/embed/1?a=b" data-embed-title="A &lt;b&gt;" width="640" height="360"><figcaption>c</figcaption></figure>',
  },
  {
    name: 'TeX and the language of code',
    html: '<code class="tex tex-block">\\frac{1}{2}</code><pre><code class="language-c++">a</code></pre>',
  },
  { name: 'formulas', html: '<math display="block"><mfrac><mi mathvariant="bold">a</mi><mn>2</mn></mfrac></math>' },
  {
    name: 'code',
    html: '<pre>if (a &lt; b &amp;&amp; c) {\n  &lt;script&gt;\n}</pre><p>x<sub>1</sub> <kbd>K</kbd></p>',
  },
];
