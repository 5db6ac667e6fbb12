// @vitest-environment node
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/**
 * Each rule with a text that breaks it and one that does what it wants instead. `file` says whose rules hold: the text
 * is linted as if it stood there.
 */
const CASES: readonly { rule: string; what: string; file: string; bad: string; good: string }[] = [
  ...[
    ['innerHTML', 'element.innerHTML = text;'],
    ['outerHTML', 'element.outerHTML = text;'],
    ['innerHTML in brackets', "element['innerHTML'] += text;"],
    ['insertAdjacentHTML', "element.insertAdjacentHTML('beforeend', text);"],
    ['setHTMLUnsafe', 'element.setHTMLUnsafe(text);'],
    ['parseFromString', "new DOMParser().parseFromString(text, 'text/html');"],
    ['createContextualFragment', 'document.createRange().createContextualFragment(text);'],
    ['document.write', 'document.write(text);'],
    ['srcdoc', 'frame.srcdoc = text;'],
    ['srcdoc as an attribute', "frame.setAttribute('srcdoc', text);"],
    ['properties handed over', 'Object.assign(element, { innerHTML: text });'],
  ].map(([what = '', bad = '']) => ({
    rule: 'no-restricted-syntax',
    what: `HTML sink: ${what}`,
    file: 'utils/reader/open.ts',
    bad,
    good: 'element.textContent = text; save(element.innerHTML);',
  })),
  {
    rule: 'no-restricted-syntax',
    what: 'HTML sink: dangerouslySetInnerHTML',
    file: 'components/ReaderView.tsx',
    bad: 'export const View = () => <div dangerouslySetInnerHTML={{ __html: text }} />;',
    good: 'export const View = () => <div>{text}</div>;',
  },
  {
    rule: 'no-unsanitized/property',
    what: 'HTML sink, as a second opinion',
    file: 'components/ReaderView.tsx',
    bad: 'element.innerHTML = text;',
    good: 'element.textContent = text;',
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    what: 'any',
    file: 'utils/hosts.ts',
    bad: 'export const read = (value: any) => value;',
    good: 'export const read = (value: unknown) => value;',
  },
  {
    rule: 'no-restricted-syntax',
    what: 'empty catch',
    file: 'utils/hosts.ts',
    bad: 'try { read(); } catch { /* nothing */ }',
    good: 'try { read(); } catch (error) { report(error); }',
  },
  {
    rule: 'no-restricted-syntax',
    what: 'promise whose fault is dropped',
    file: 'scripts/start.ts',
    bad: 'read().catch(() => {});',
    good: 'read().catch(report);',
  },
  {
    rule: 'no-restricted-syntax',
    what: 'labeller that changes the document',
    file: 'utils/cleanup/labellers/notice.ts',
    bad: 'block.element.remove();',
    good: 'labels.push(block.element.textContent);',
  },
  {
    rule: 'no-restricted-syntax',
    what: 'labeller that marks an element',
    file: 'utils/cleanup/labellers/notice.ts',
    bad: "block.element.classList.add('noise');",
    good: "labels.push(block.element.classList.contains('noise'));",
  },
  {
    rule: 'no-restricted-globals',
    what: 'labeller that looks at the live page',
    file: 'utils/cleanup/labellers/notice.ts',
    bad: "document.querySelector('p');",
    good: "block.element.querySelector('p');",
  },
  {
    rule: 'no-restricted-syntax',
    what: 'lexicon that computes',
    file: 'utils/cleanup/lexicon/en.ts',
    bad: "export const en = { act: 'subscribe renew'.split(' ') };",
    good: "export const en = { act: ['subscribe', 'renew'] };",
  },
  {
    rule: 'no-restricted-imports',
    what: 'component that talks to the browser',
    file: 'components/Popup.tsx',
    bad: "import { browser } from 'wxt/browser'; browser.runtime.id;",
    good: "import { signal } from '@preact/signals'; signal(0);",
  },
  {
    rule: 'no-restricted-imports',
    what: 'component that sends messages',
    file: 'components/Popup.tsx',
    bad: "import { sendToBackground } from '../utils/messaging.ts'; sendToBackground();",
    good: "import { KINDS } from '../utils/types.ts'; use(KINDS);",
  },
  {
    rule: 'no-restricted-globals',
    what: 'component that stores',
    file: 'components/Popup.tsx',
    bad: "localStorage.setItem('theme', 'dark');",
    good: "onTheme('dark');",
  },
  ...[
    ['text', '<p>Nothing here</p>'],
    ['text in braces', '<p>{isOpen ? `Close it` : save}</p>'],
    ['label', '<button aria-label="Close" />'],
    ['label that is put together', '<button title={`${name}: less`} />'],
    ['alternative text', "<img alt={isOpen && 'Open'} />"],
  ].map(([what = '', bad = '']) => ({
    rule: 'no-restricted-syntax',
    what: `loose text: ${what}`,
    file: 'components/ReaderView.tsx',
    bad: `export const View = () => ${bad};`,
    good: "export const View = () => <p class={`one two`} title={t('reader.menu')}>{t('reader.save')} · {count} Z</p>;",
  })),
  ...[
    ['sentence', "show('Reload the page, then try again.');"],
    ['sentence that is put together', 'show(`No permission for ${host} is there.`);'],
  ].map(([what = '', bad = '']) => ({
    rule: 'no-restricted-syntax',
    what: `loose text: ${what}`,
    file: 'utils/reader/open.ts',
    bad,
    good: "show(t('reader.failed')); throw new Error(`There is no permission for ${site}.`);",
  })),
  ...[
    ['it.skip', "it.skip('reads', () => {});"],
    ['describe.only', "describe.only('reader', () => {});"],
    ['it.each.only', "it.only.each([1])('reads', () => {});"],
    ['it.todo', "it.todo('reads');"],
    ['xit', "xit('reads', () => {});"],
  ].map(([what = '', bad = '']) => ({
    rule: 'no-restricted-syntax',
    what: `uneven test: ${what}`,
    file: 'tests/hosts.test.ts',
    bad,
    good: "it.each([1])('reads', () => { expect(1).toBe(1); });",
  })),
  ...[
    ['types.ts imports nothing', 'utils/types.ts', '../utils/hosts.ts', 'preact'],
    ['shared code does not know the pipeline', 'utils/hosts.ts', './article/sanitize.ts', './types.ts'],
    [
      'the pipeline does not know entrypoints',
      'utils/article/prune.ts',
      '../../entrypoints/background.ts',
      '../text.ts',
    ],
    ['components do not know entrypoints', 'components/Popup.tsx', '../entrypoints/background.ts', '../utils/hosts.ts'],
    ['shipped code does not know the tools', 'utils/text.ts', '../scripts/test.ts', './types.ts'],
  ].map(([what = '', file = '', bad = '', good = '']) => ({
    rule: 'import-x/no-restricted-paths',
    what: `layers: ${what}`,
    file,
    bad: `import * as other from '${bad}'; use(other);`,
    good: `import * as other from '${good}'; use(other);`,
  })),
];

/** Texts that are in no file have no types; the rules tested here do without. */
const overrideConfig = { languageOptions: { parserOptions: { projectService: false, project: null } } };
const isRule =
  (...rules: readonly string[]) =>
  ({ ruleId }: { ruleId: string }): boolean =>
    rules.includes(ruleId);

describe("the rules that are this project's own", () => {
  let eslint: ESLint;
  beforeAll(() => {
    eslint = new ESLint({
      cwd: root,
      overrideConfig,
      ruleFilter: isRule(...CASES.map(({ rule }) => rule)),
    });
  });

  const findings = async (text: string, file: string): Promise<(string | null)[]> => {
    const [result] = await eslint.lintText(text, { filePath: join(root, file) });
    return result!.messages.map(({ ruleId, message, fatal }) => (fatal ? message : ruleId));
  };

  it.each(CASES)('$what is reported', async ({ rule, file, bad }) => {
    expect(await findings(bad, file)).toContain(rule);
  });

  it.each(CASES)('what stands instead of it is not: $what', async ({ file, good }) => {
    expect(await findings(good, file)).toEqual([]);
  });

  it('reports a circle of imports, and no line of them', async () => {
    const folder = join(root, '.cache', 'lint-cycle');
    mkdirSync(folder, { recursive: true });
    const files = {
      'a.ts': "import { b } from './b.ts'; export const a = () => b;",
      'b.ts': "import { a } from './a.ts'; export const b = () => a;",
      'line.ts': "import { end } from './end.ts'; export const line = () => end;",
      'end.ts': 'export const end = 1;',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const unignored = new ESLint({ cwd: root, ignore: false, overrideConfig, ruleFilter: isRule('import-x/no-cycle') });
    const results = await unignored.lintFiles(Object.keys(files).map((name) => join(folder, name)));
    rmSync(folder, { recursive: true });
    const circular = results.filter(({ messages }) => messages.length).map(({ filePath }) => basename(filePath));
    expect(circular.toSorted()).toEqual(['a.ts', 'b.ts']);
  });

  it('lets the sanitizer parse', async () => {
    expect(await findings('element.innerHTML = text;', 'utils/article/sanitize.ts')).toEqual([]);
  });
});
