import { describe, expect, it } from 'vitest';

import { readStructuredData, type StructuredData } from '../../../utils/article/structured-data.ts';

const PAGE = 'https://paper.example/harbour';

/** What a page with these scripts says of itself; an object is written as JSON, text as it is. */
function read(...scripts: readonly (object | string)[]): StructuredData {
  const page = new DOMParser().parseFromString('<!doctype html><body></body>', 'text/html');
  Object.defineProperty(page, 'URL', { value: PAGE });
  for (const source of scripts) {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = typeof source === 'string' ? source : JSON.stringify(source);
    page.head.append(script);
  }
  return readStructuredData(page);
}

const STORY = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Harbour opens again',
  datePublished: '2026-03-04T10:20:00Z',
  dateModified: '2026-03-05',
  author: { '@type': 'Person', name: 'Ada Brook' },
  publisher: { '@type': 'Organization', name: 'The Paper' },
  inLanguage: 'en-GB',
  image: 'https://paper.example/h.jpg',
};

describe('readStructuredData', () => {
  it('reads an article', () => {
    expect(read(STORY)).toEqual({
      headline: 'Harbour opens again',
      authors: ['Ada Brook'],
      publisher: 'The Paper',
      published: '2026-03-04T10:20:00Z',
      modified: '2026-03-05',
      lang: 'en-GB',
      image: 'https://paper.example/h.jpg',
      isArticle: true,
      types: ['NewsArticle'],
      gated: false,
      gatedParts: [],
      declaredWords: null,
    });
  });

  it('says nothing of a page that says nothing', () => {
    expect(read({ '@type': 'Organization', name: 'The Paper' })).toEqual({ ...read(), types: ['Organization'] });
    expect(read()).toMatchObject({
      types: [],
      headline: null,
      authors: [],
      isArticle: false,
      gated: false,
      declaredWords: null,
    });
  });

  it.each<[string, object]>([
    ['in a list', [{ '@type': 'WebSite' }, STORY]],
    ['in lists of lists', [[{ '@type': 'WebSite' }], [STORY]]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'BreadcrumbList' }, STORY] }],
    ['as the main entity of a page', { '@type': 'WebPage', mainEntity: STORY }],
    ['two levels down', { '@graph': { '@type': 'WebPage', mainEntity: [{ '@graph': [STORY] }] } }],
  ])('finds an article %s', (_where, data) => {
    expect(read(data)).toEqual({ ...read(STORY), types: expect.arrayContaining(['NewsArticle']) as string[] });
  });

  it.each([
    'Article',
    'NewsArticle',
    'ReportageNewsArticle',
    'OpinionNewsArticle',
    'LiveBlogPosting',
    'BlogPosting',
    'Report',
    'https://schema.org/NewsArticle',
    ['CreativeWork', 'NewsArticle'],
  ])('takes a %s for an article', (type) => {
    const types = [type].flat().map((name) => name.replace('https://schema.org/', ''));
    expect(read({ ...STORY, '@type': type })).toEqual({ ...read(STORY), types });
  });

  it.each(['CreativeWork', 'WebPage', 'VideoObject', undefined, 7])('does not take a %s for one', (type) => {
    expect(read({ ...STORY, '@type': type }).isArticle).toBe(false);
  });

  it('prefers the article of this address to others of the page', () => {
    const other = { ...STORY, headline: 'Another story', url: 'https://paper.example/other' };
    expect(read({ '@graph': [other, { ...STORY, url: `${PAGE}#top` }] }).headline).toBe(STORY.headline);
    expect(read(other, { ...STORY, mainEntityOfPage: { '@id': PAGE } }).headline).toBe(STORY.headline);
  });

  it('prefers an article to a review in it', () => {
    expect(read({ '@type': 'Review', headline: 'Four stars' }, STORY).headline).toBe(STORY.headline);
  });

  it.each<[string, unknown, string[]]>([
    ['text', 'Ada Brook', ['Ada Brook']],
    ['a person', { name: ' Ada Brook ' }, ['Ada Brook']],
    ['people', [{ name: 'Ada Brook' }, 'Ben Hill', { name: 'Cy Moss' }], ['Ada Brook', 'Ben Hill', 'Cy Moss']],
    ['a person of two names', { name: ['Ada Brook', 'Ben Hill'] }, ['Ada Brook', 'Ben Hill']],
    ['a list object', { '@list': [{ name: 'Ada Brook' }] }, ['Ada Brook']],
    ['a value object', { '@type': 'Person', name: { '@value': 'Ada Brook' } }, ['Ada Brook']],
    ['a reference', { '@id': '#ada' }, ['Ada Brook']],
    ['a reference to nobody', { '@id': '#nobody' }, []],
    ['a person without a name', { '@type': 'Person', url: 'https://paper.example/ada' }, []],
    ['nothing', null, []],
    ['empty text', '  ', []],
    ['a truth value', true, []],
  ])('reads authors given as %s', (_how, author, names) => {
    const data = {
      '@graph': [
        { '@type': 'Person', '@id': '#ada', name: 'Ada Brook' },
        { ...STORY, author },
      ],
    };
    expect(read(data).authors).toEqual(names);
  });

  it('follows references to the publisher and the picture', () => {
    const graph = [
      { ...STORY, publisher: { '@id': '#org' }, image: { '@id': '#picture' } },
      { '@type': 'Organization', '@id': '#org', name: 'The Paper' },
      { '@type': 'ImageObject', '@id': '#picture', contentUrl: 'https://paper.example/i.jpg' },
    ];
    expect(read({ '@graph': graph })).toMatchObject({ publisher: 'The Paper', image: 'https://paper.example/i.jpg' });
  });

  it('is not led in circles by references', () => {
    const list: Record<string, unknown> = { '@list': [] };
    for (let depth = 0, inner = list; depth < 100; depth += 1) {
      const next = { '@list': [] };
      inner['@list'] = [next];
      inner = next;
    }
    expect(read({ '@graph': [{ ...STORY, '@id': '#a', author: { '@id': '#a' }, publisher: list }] })).toMatchObject({
      authors: [],
      publisher: null,
    });
  });

  it.each<[unknown, string | null]>([
    ['de', 'de'],
    [['fr', 'en'], 'fr'],
    [{ '@type': 'Language', name: 'Spanish', alternateName: 'es' }, 'es'],
    [{ '@type': 'Language', name: 'es' }, 'es'],
    [null, null],
  ])('reads the language of %j', (inLanguage, lang) => {
    expect(read({ ...STORY, inLanguage }).lang).toBe(lang);
  });

  it.each<[unknown, string | null]>([
    [['https://paper.example/1.jpg', 'https://paper.example/2.jpg'], 'https://paper.example/1.jpg'],
    [{ '@type': 'ImageObject', url: 'https://paper.example/1.jpg' }, 'https://paper.example/1.jpg'],
    [[{ url: ['https://paper.example/1.jpg'] }], 'https://paper.example/1.jpg'],
    [[], null],
  ])('reads the picture of %j', (image, url) => {
    expect(read({ ...STORY, image }).image).toBe(url);
  });

  describe('gates', () => {
    it.each([false, 'False', 'false', ' FALSE ', 'http://schema.org/False', 'https://schema.org/False', [false]])(
      'reads %j as not free',
      (isAccessibleForFree) => {
        expect(read({ ...STORY, isAccessibleForFree }).gated).toBe(true);
      },
    );

    it.each([true, 'True', 'https://schema.org/True', null, undefined, '', 0, 'falsehood'])(
      'does not read %j as not free',
      (isAccessibleForFree) => {
        expect(read({ ...STORY, isAccessibleForFree }).gated).toBe(false);
      },
    );

    it('reads the parts that are not free', () => {
      const hasPart = [
        { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.rest' },
        { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: ['.a', '.b', 7] },
        { '@type': 'WebPageElement', isAccessibleForFree: true, cssSelector: '.intro' },
      ];
      expect(read({ ...STORY, hasPart })).toMatchObject({ gated: true, gatedParts: ['.rest', '.a', '.b'] });
    });

    it('reads them off a page that names no article', () => {
      const page = { '@type': 'WebPage', hasPart: { isAccessibleForFree: false, cssSelector: '.rest' } };
      expect(read(page)).toMatchObject({ gated: true, gatedParts: ['.rest'] });
    });

    it('takes no notice of other articles that the page leads to', () => {
      const other = { ...STORY, headline: 'Another story', url: 'https://paper.example/other' };
      const part = { isAccessibleForFree: false, cssSelector: '.rest' };
      const gated = { ...other, isAccessibleForFree: false, hasPart: part };
      expect(read({ ...STORY, url: PAGE }, gated)).toMatchObject({ gated: false, gatedParts: [] });
    });

    it('takes notice of a second account of the same article', () => {
      expect(read(STORY, { ...STORY, isAccessibleForFree: false }).gated).toBe(true);
    });
  });

  describe('declared words', () => {
    it.each<[string, object, number | null]>([
      ['a number', { wordCount: 512 }, 512],
      ['text', { wordCount: '1,512 words' }, 1512],
      ['nothing', { wordCount: 0 }, null],
      ['no number', { wordCount: 'many' }, null],
      ['a body', { articleBody: 'One two\n three  four' }, 4],
      ['a body without spaces', { articleBody: '港が再び開いた' }, 4],
      ['both', { wordCount: 9, articleBody: 'One two' }, 9],
    ])('counts %s', (_what, extra, words) => {
      expect(read({ ...STORY, ...extra }).declaredWords).toBe(words);
    });

    it('uses the text of a body for nothing else', () => {
      expect(JSON.stringify(read({ ...STORY, articleBody: 'Hidden sentence.' }))).not.toContain('Hidden');
    });
  });

  describe('broken JSON', () => {
    const json = JSON.stringify(STORY);

    it.each([
      ['CDATA marks', `<![CDATA[${json}]]>`],
      ['CDATA marks in line comments', `//<![CDATA[\n${json}\n//]]>`],
      ['CDATA marks in comments', `/*<![CDATA[*/ ${json} /*]]>*/`],
      ['an HTML comment', `<!-- ${json} -->`],
      ['a semicolon', `${json};`],
      ['a byte order mark', `\ufeff${json}`],
      ['comments', `/* of\n the story */ ${json.replace('{', '{ // begins\n')}`],
      ['trailing commas', json.replace(/}$/, ', }').replace('"Ada Brook"}', '"Ada Brook",\n}')],
      ['a wrong escape', json.replace('Harbour', "H\\a\\'rbour".replace("\\'", ''))],
    ])('reads through %s', (_what, source) => {
      expect(read(source)).toEqual(read(STORY));
    });

    it('reads raw line breaks and quotes in text', () => {
      const source = '{"@type":"Article","headline":"Harbour\nopens \\"again\\" // now, }","datePublished":"2026"}';
      expect(read(source).headline).toBe('Harbour opens "again" // now, }');
    });

    it.each(['', 'null', '7', '"text"', '{', '{"@type":', 'function () {}', '<p>'])('passes over %j', (source) => {
      expect(read(source, STORY)).toEqual(read(STORY));
    });
  });

  describe('hostile data', () => {
    it('is not led astray by names of inherited members', () => {
      const source = `{"@type":"NewsArticle","headline":"A story","__proto__":{"isAccessibleForFree":false,"author":"X"},"constructor":{"prototype":{"a":1}}}`;
      expect(read(source)).toMatchObject({ headline: 'A story', gated: false, authors: [] });
      expect('isAccessibleForFree' in {}).toBe(false);
    });

    it('survives depth', () => {
      const deep = `${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}`;
      expect(read(deep, STORY)).toEqual(read(STORY));
      expect(read('['.repeat(500_000), STORY)).toEqual(read(STORY));
    });

    it('reads so many nodes and no more', () => {
      const many = Array.from({ length: 20_000 }, (_, index) => ({ '@id': `#${index}` }));
      expect(read({ '@graph': [STORY, ...many] }).headline).toBe(STORY.headline);
      expect(read({ '@graph': [...many, STORY] }).headline).toBeNull();
    });

    it('reads so much and no more', () => {
      expect(read({ padding: 'x'.repeat(2_100_000) }, STORY).headline).toBeNull();
    });
  });

  it('reads scripts whose type has parameters or capitals', () => {
    const page = new DOMParser().parseFromString(
      `<script type="Application/LD+JSON; charset=utf-8">${JSON.stringify(STORY)}</script>`,
      'text/html',
    );
    expect(readStructuredData(page).headline).toBe(STORY.headline);
  });
});
