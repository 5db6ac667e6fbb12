import { describe, expect, it } from 'vitest';

import { type Metadata, readMetadata, toIsoDate } from '../../../utils/article/metadata.ts';
import { readStructuredData } from '../../../utils/article/structured-data.ts';

interface Page {
  readonly head?: string;
  readonly body?: string;
  /** Attributes of the root element. */
  readonly root?: string;
  readonly url?: string;
  /** JSON-LD of the article. */
  readonly data?: object;
  /** The article's text. */
  readonly text?: string;
}

function read({
  head = '',
  body = '',
  root = '',
  url = 'https://www.paper.example/2026/a',
  data,
  text = '',
}: Page): Metadata {
  const json = data ? JSON.stringify({ '@type': 'NewsArticle', headline: 'A story', ...data }) : '';
  const script = json && `<script type="application/ld+json">${json}</script>`;
  const page = new DOMParser().parseFromString(
    `<!doctype html><html ${root}><head><base href="${url}">${head}${script}</head><body>${body}</body></html>`,
    'text/html',
  );
  Object.defineProperty(page, 'URL', { value: url });
  return readMetadata(page, readStructuredData(page), text);
}

const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const SITE = meta('og:site_name', 'The Daily Paper');

describe('title', () => {
  const titleOf = (title: string, body = '', head = SITE): string =>
    read({ head: `${head}<title>${title}</title>`, body }).title;

  it.each([
    ['at the end, after a bar', 'Harbour opens again | The Daily Paper'],
    ['at the end, after a dash', 'Harbour opens again - The Daily Paper'],
    ['at the end, after a long dash', 'Harbour opens again — Daily Paper'],
    ['at the end, after a bar without spaces', 'Harbour opens again|The Daily Paper'],
    ['at the end, after a bullet', 'Harbour opens again • THE DAILY PAPER'],
    ['at the end, by its host', 'Harbour opens again | paper.example'],
    ['at the front', 'The Daily Paper | Harbour opens again'],
    ['at the front, after a spaced colon', 'Daily Paper : Harbour opens again'],
    ['behind the name of a section', 'Harbour opens again | Local News | The Daily Paper'],
  ])('loses the name of the site %s', (_where, title) => {
    expect(titleOf(title)).toBe('Harbour opens again');
  });

  it.each([
    'Storm reaches the coast – twelve villages cut off',
    'Opinion: the harbour should stay closed',
    'Harbour - a history in five ships',
    'What a mayor can do: a guide',
    'Twenty-one days: how the well-known bridge came down',
    'Paper prices rise – and readers pay',
    'The daily grind | a story of coffee, told in four chapters',
    'Elections 2026 / what to know now',
  ])('keeps a dash, a bar and a colon of its own: %s', (title) => {
    expect(titleOf(title)).toBe(title);
    expect(titleOf(`${title} | The Daily Paper`)).toBe(title);
  });

  it('loses what the heading of the page leaves out', () => {
    expect(
      titleOf('Harbour opens again – after ten years - Sea News', '<h1>Harbour opens again – after ten years</h1>'),
    ).toBe('Harbour opens again – after ten years');
  });

  it('keeps a dash that the heading has, too', () => {
    const title = 'Harbour opens – and closes';
    expect(titleOf(title, `<h1>${title}</h1>`)).toBe(title);
  });

  it.each<[string, Page, string]>([
    ['JSON-LD', { head: meta('og:title', 'Shared'), data: { headline: 'From JSON-LD' } }, 'From JSON-LD'],
    ['Open Graph', { head: `${meta('og:title', 'From Open Graph')}<title>Other</title>` }, 'From Open Graph'],
    ['microdata', { head: '<title>X</title>', body: '<p itemprop="headline">From microdata</p>' }, 'From microdata'],
    ['the page', { head: '<title>From the page</title>' }, 'From the page'],
    ['a heading', { body: '<h1> From a\n heading </h1>' }, 'From a heading'],
    [
      'a heading, where the title is the site',
      { head: `${SITE}<title>The Daily Paper</title>`, body: '<h1>A story</h1>' },
      'A story',
    ],
    ['the site, where there is nothing else', { head: `${SITE}<title>The Daily Paper</title>` }, 'The Daily Paper'],
    ['nothing', {}, ''],
  ])('comes from %s', (_source, page, title) => {
    expect(read(page).title).toBe(title);
  });

  it.each([
    ['Tom &amp; Ann&#8217;s &quot;plan&quot;', 'Tom & Ann’s "plan"'],
    ['Caf&eacute; &#x2014; &hellip;', 'Café — …'],
    ['M&amp;#38;A', 'M&A'],
    ['The <em>Ida</em> sails <b>again</b>', 'The Ida sails again'],
    ['When to use &lt;template&gt;', 'When to use <template>'],
    ['AT&T and R&D', 'AT&T and R&D'],
    ['3 < 4 & 5 > 4', '3 < 4 & 5 > 4'],
  ])('reads %j as people meant it', (headline, title) => {
    expect(read({ data: { headline } }).title).toBe(title);
  });

  it('is not hidden by a form of that name', () => {
    expect(read({ head: '<title>A story</title>', body: '<form name="title"></form><img name="title">' }).title).toBe(
      'A story',
    );
  });
});

describe('byline', () => {
  const byAuthor = (author: unknown): string | null => read({ head: SITE, data: { author } }).byline;

  it.each<[unknown, string | null]>([
    ['Ada Brook', 'Ada Brook'],
    ['By Ada Brook', 'Ada Brook'],
    ['BY ADA BROOK', 'ADA BROOK'],
    ['Von Ada Brook', 'Ada Brook'],
    ['Por: Ada Brook', 'Ada Brook'],
    ['Byron Hill', 'Byron Hill'],
    ['Words by Ada Brook', 'Ada Brook'],
    ['Ada Brook, Staff writer', 'Ada Brook'],
    ['Ada Brook, Chief Political Correspondent', 'Ada Brook'],
    ['Ada Brook, The Daily Paper', 'Ada Brook'],
    ['Ada Brook | The Daily Paper', 'Ada Brook'],
    ['Ada Brook ada@paper.example', 'Ada Brook'],
    ['Ada Brook @adabrook', 'Ada Brook'],
    ['Ada Brook, Ben Hill and Cy Moss', 'Ada Brook, Ben Hill and Cy Moss'],
    [['Ada Brook', 'Ben Hill'], 'Ada Brook, Ben Hill'],
    [['Ada Brook', 'ADA  BROOK', 'Ada Brook'], 'Ada Brook'],
    ['Ada Brook, Ada Brook', 'Ada Brook'],
    [['Ada Brook', 'The Daily Paper'], 'Ada Brook'],
    ['Ada O&#039;Brook', "Ada O'Brook"],
    ['J. R. Brook-Hill III', 'J. R. Brook-Hill III'],
    ['Reuters', 'Reuters'],
    ['山田太郎', '山田太郎'],
    ['The Daily Paper', null],
    ['paper', null],
    ['paper.example', null],
    ['https://paper.example/people/ada', null],
    ['www.paper.example', null],
    ['ada@paper.example', null],
    ['@adabrook', null],
    ['admin', null],
    ['Webmaster', null],
    ['undefined', null],
    ['2026-03-04', null],
    ['4 March 2026', null],
    ['  ', null],
    [
      'A sentence that tells at some length how this story came to be written and who of all the people in the house had a hand in it',
      null,
    ],
  ])('of %j is %j', (author, byline) => {
    expect(byAuthor(author)).toBe(byline);
  });

  it.each<[string, Page, string | null]>([
    ['a meta tag', { head: meta('author', 'Ada Brook') }, 'Ada Brook'],
    [
      'several',
      { head: meta('article:author', 'Ada Brook') + meta('article:author', 'Ben Hill') },
      'Ada Brook, Ben Hill',
    ],
    [
      'the next tag, where the first is an address',
      { head: meta('author', 'https://social.example/paper') + meta('parsely-author', 'Ada Brook') },
      'Ada Brook',
    ],
    [
      'the page, where data name the site',
      { head: SITE, data: { author: 'The Daily Paper' }, body: '<a rel="author">Ada Brook</a>' },
      'Ada Brook',
    ],
    [
      'microdata',
      { body: '<p itemprop="author" itemscope><a><span itemprop="name">Ada Brook</span></a>, London</p>' },
      'Ada Brook',
    ],
    ['microdata in an attribute', { body: '<meta itemprop="author" content="Ada Brook">' }, 'Ada Brook'],
    [
      'links of several authors',
      { body: '<p>By <a rel="author">Ada Brook</a> and <a rel="author">Ben Hill</a></p>' },
      'Ada Brook, Ben Hill',
    ],
    [
      'a class, without its date',
      { body: '<div class="byline"><span>By Ada Brook</span><time datetime="2026-03-04">4 March 2026</time></div>' },
      'Ada Brook',
    ],
    ['a class, without what follows', { body: '<p class="byline">By Ada Brook | Updated 4 March</p>' }, 'Ada Brook'],
    ['nothing of a comment', { body: '<div class="comments"><p class="author">Cy Moss</p></div>' }, null],
    ['nothing of a rail', { body: '<aside><a rel="author">Cy Moss</a></aside>' }, null],
    ['nothing', {}, null],
  ])('comes from %s', (_source, page, byline) => {
    expect(read(page).byline).toBe(byline);
  });
});

describe('siteName', () => {
  it.each<[string, Page, string | null]>([
    ['Open Graph', { head: SITE, data: { publisher: 'Paper Holdings' } }, 'The Daily Paper'],
    [
      'the publisher',
      { head: meta('application-name', 'paper-web'), data: { publisher: { name: 'The Paper' } } },
      'The Paper',
    ],
    ['the application', { head: meta('application-name', 'The Paper') }, 'The Paper'],
    ['the host, where it is an address', { head: meta('og:site_name', 'https://www.paper.example') }, 'paper.example'],
    ['the host', {}, 'paper.example'],
    ['nothing', { url: 'about:blank' }, null],
  ])('comes from %s', (_source, page, siteName) => {
    expect(read(page).siteName).toBe(siteName);
  });
});

describe('toIsoDate', () => {
  it.each<[string | null | undefined, string | null]>([
    ['2026-03-04', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['2026-03-04T10:20:30Z', '2026-03-04T10:20:30.000Z'],
    ['2026-03-04T10:20:30.123456Z', '2026-03-04T10:20:30.000Z'],
    ['2026-03-04T10:20:30+02:00', '2026-03-04T08:20:30.000Z'],
    ['2026-03-04T10:20:30+0200', '2026-03-04T08:20:30.000Z'],
    ['2026-03-04T10:20+02', '2026-03-04T08:20:00.000Z'],
    ['2026-03-04 10:20:30 -0530', '2026-03-04T15:50:30.000Z'],
    ['2026-03-04 10:20:30 UTC', '2026-03-04T10:20:30.000Z'],
    ['2026-03-04T10:20:30+01:00[Europe/Berlin]', '2026-03-04T09:20:30.000Z'],
    ['20260304T102030Z', '2026-03-04T10:20:30.000Z'],
    // Without a zone it is the publisher's time, whatever that of the reader or of this test.
    ['2026-03-04T10:20:30', '2026-03-04T10:20:30'],
    ['2026-03-04 10:20', '2026-03-04T10:20:00'],
    ['  2026-03-04\n', '2026-03-04'],
    ['Wed, 04 Mar 2026 10:20:30 GMT', '2026-03-04T10:20:30.000Z'],
    ['Wed, 04 Mar 2026 10:20:30 +0100', '2026-03-04T09:20:30.000Z'],
    ['March 4, 2026', '2026-03-04'],
    ['4th March 2026', '2026-03-04'],
    ['March 4th, 2026 at 5:06 PM', '2026-03-04T17:06:00'],
    ['04.03.2026', '2026-03-04'],
    ['4.3.2026, 17:06', '2026-03-04T17:06:00'],
    ['2026/03/04', '2026-03-04'],
    ['2026年3月4日', '2026-03-04'],
    ['25/03/2026', '2026-03-25'],
    ['03/25/2026', '2026-03-25'],
    ['03/03/2026', '2026-03-03'],
    ['03/04/2026', null],
    ['1772619630', '2026-03-04T10:20:30.000Z'],
    ['1772619630000', '2026-03-04T10:20:30.000Z'],
    ['2104-02-29', '2104-02-29'],
    ['1885-05-07', '1885-05-07'],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['0000-00-00', null],
    ['0001-01-01T00:00:00Z', null],
    ['9999-12-31', null],
    ['1970-01-01T00:00:00Z', null],
    ['2026-03-04T99:00:00Z', '2026-03-04'],
    ['yesterday', null],
    ['2 hours ago', null],
    ['2026', null],
    ['Article 2026', null],
    ['{{ date }}', null],
    ['', null],
    [null, null],
    [undefined, null],
    ['x'.repeat(10_000), null],
  ])('%j -> %j', (value, date) => {
    expect(toIsoDate(value)).toBe(date);
  });
});

describe('dates', () => {
  it.each<[string, Page, string | null]>([
    [
      'JSON-LD',
      { head: meta('article:published_time', '2026-01-01'), data: { datePublished: '2026-03-04' } },
      '2026-03-04',
    ],
    [
      'the next source, where the first cannot be read',
      { head: meta('article:published_time', '2026-03-04'), data: { datePublished: 'today' } },
      '2026-03-04',
    ],
    ['a meta tag', { head: '<meta name="DC.date" content="2026-03-04">' }, '2026-03-04'],
    ['microdata', { body: '<span itemprop="datePublished" content="2026-03-04">Wednesday</span>' }, '2026-03-04'],
    ['text of microdata', { body: '<span itemprop="datePublished">March 4, 2026</span>' }, '2026-03-04'],
    ['the page', { body: '<article><time datetime="2026-03-04">4 March</time></article>' }, '2026-03-04'],
    ['nothing of a rail', { body: '<aside><time datetime="2026-03-04">4 March</time></aside>' }, null],
    ['nothing', {}, null],
  ])('published: from %s', (_source, page, date) => {
    expect(read(page).publishedAt).toBe(date);
  });

  it('modified', () => {
    expect(read({ data: { dateModified: '2026-03-05T01:00:00Z' } }).modifiedAt).toBe('2026-03-05T01:00:00.000Z');
    expect(read({ head: meta('article:modified_time', '2026-03-05') }).modifiedAt).toBe('2026-03-05');
    expect(read({ body: '<time itemprop="dateModified" datetime="2026-03-05">5 March</time>' }).modifiedAt).toBe(
      '2026-03-05',
    );
    expect(read({ data: {} }).modifiedAt).toBeNull();
  });
});

describe('language', () => {
  const LATIN = 'The harbour has opened again after ten years of work on its walls. '.repeat(3);
  const ARABIC = 'أعيد فتح الميناء بعد عشر سنوات من العمل على جدرانه القديمة. '.repeat(3);
  const PERSIAN = 'بندر پس از ده سال کار روی دیوارهایش دوباره گشوده شد و چند کشتی رسید. '.repeat(3);
  const URDU = 'بندرگاہ دس سال کے کام کے بعد دوبارہ کھول دی گئی ہے اور جہاز پہنچ گئے ہیں۔ '.repeat(3);
  const HEBREW = 'הנמל נפתח מחדש אחרי עשר שנים של עבודה על הקירות שלו. '.repeat(3);
  const JAPANESE = '港は十年の工事を経て再び開いた。市長は式典で喜びを語った。'.repeat(3);
  const CHINESE = '港口经过十年施工后重新开放,市长在仪式上表示高兴。'.repeat(3);

  it.each<[string, Page, string | null]>([
    ['of the root', { root: 'lang="de"', head: meta('og:locale', 'en_US') }, 'de'],
    ['in its canonical form', { root: 'lang="EN_us"' }, 'en-US'],
    ['by its old name', { root: 'lang="iw"' }, 'he'],
    ['with a script', { root: 'lang="zh-hant-tw"' }, 'zh-Hant-TW'],
    ['of the body', { body: '<article lang="fr">a</article>' }, 'fr'],
    ['of the header', { head: '<meta http-equiv="Content-Language" content="pt-br, en">' }, 'pt-BR'],
    ['of JSON-LD', { data: { inLanguage: 'sw' } }, 'sw'],
    ['of Open Graph', { head: meta('og:locale', 'es_MX') }, 'es-MX'],
    [
      'of the next source, where the first is no tag',
      { root: 'lang="english"', head: meta('og:locale', 'nl_NL') },
      'nl-NL',
    ],
    ['of nobody', { root: 'lang="und"' }, null],
    ['of a template', { root: 'lang="{{lang}}"' }, null],
    ['out of order', { root: 'lang="en-a"' }, null],
    ['of letters: Arabic', { text: ARABIC }, 'ar'],
    ['of letters: Persian', { text: PERSIAN }, 'fa'],
    ['of letters: Urdu', { text: URDU }, 'ur'],
    ['of letters: Hebrew', { text: HEBREW }, 'he'],
    ['of letters: Japanese', { text: JAPANESE }, 'ja'],
    ['of letters: Chinese', { text: CHINESE }, 'zh'],
    ['of Latin letters, which do not tell', { text: LATIN }, null],
    ['of letters, where a template left English', { root: 'lang="en-US"', text: ARABIC }, 'ar'],
    ['of letters, where only one language has them', { root: 'lang="zh"', text: JAPANESE }, 'ja'],
    ['as declared, where several have its letters', { root: 'lang="yi"', text: HEBREW }, 'yi'],
    ['as declared, with its region', { root: 'lang="ja-JP"', text: JAPANESE }, 'ja-JP'],
    ['as declared, with a name in other letters', { root: 'lang="en"', text: `${LATIN} (港)` }, 'en'],
  ])('%s', (_source, page, lang) => {
    expect(read(page).lang).toBe(lang);
  });

  it.each<[string, Page, 'ltr' | 'rtl']>([
    ['of Latin letters', { text: LATIN }, 'ltr'],
    ['of Arabic letters', { text: ARABIC }, 'rtl'],
    ['of its letters, whatever the page says', { root: 'dir="ltr" lang="en"', text: HEBREW }, 'rtl'],
    ['of its letters in a page of the other direction', { root: 'dir="rtl"', text: LATIN }, 'ltr'],
    ['of the page, where there are too few letters', { root: 'dir="RTL"', text: '1–0' }, 'rtl'],
    ['of the language, where nothing else tells', { root: 'lang="fa-IR"' }, 'rtl'],
    ['of the language with its script', { root: 'lang="az-arab"' }, 'rtl'],
    ['of nothing', { root: 'dir="auto"' }, 'ltr'],
  ])('direction %s', (_source, page, dir) => {
    expect(read(page).dir).toBe(dir);
  });
});

describe('picture and description', () => {
  it.each<[string, Page, string | null]>([
    ['Open Graph', { head: meta('og:image', '/h.jpg') }, 'https://www.paper.example/h.jpg'],
    ['JSON-LD', { data: { image: ['https://cdn.example/h.jpg'] } }, 'https://cdn.example/h.jpg'],
    [
      'the next source, where the first is no web address',
      { head: meta('og:image', 'javascript:alert(1)') + meta('twitter:image', '//cdn.example/h.jpg') },
      'https://cdn.example/h.jpg',
    ],
    ['nothing, where it is data', { head: meta('og:image', 'data:image/svg+xml,x') }, null],
    ['nothing, where it is no address', { head: meta('og:image', 'https://') }, null],
  ])('the picture comes from %s', (_source, page, image) => {
    expect(read(page).image).toBe(image);
  });

  it('reads the description', () => {
    expect(read({ head: '<meta name="description" content="A &amp;amp; B">' }).description).toBe('A & B');
    expect(read({}).description).toBeNull();
  });
});
