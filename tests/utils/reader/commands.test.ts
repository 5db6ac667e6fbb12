import { describe, expect, it } from 'vitest';

import {
  findCommand,
  isTypedInto,
  type KeyPress,
  LIBRARY_COMMANDS,
  READER_COMMANDS,
  toKeyName,
} from '../../../utils/reader/commands.ts';

const COMMANDS = [...READER_COMMANDS, ...LIBRARY_COMMANDS];

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

describe('the table of commands', () => {
  it('names every command once', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['reader', READER_COMMANDS],
    ['library', LIBRARY_COMMANDS],
  ])('gives no key two meanings in the %s', (_, commands) => {
    const keys = commands.flatMap((command): readonly string[] => command.keys);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('holds what a reader needs', () => {
    const needed = ['close', 'nextParagraph', 'previousParagraph', 'nextHeading', 'previousHeading', 'outline', 'save'];
    const more = ['settings', 'removed', 'larger', 'smaller', 'theme', 'top', 'end', 'help', 'library', 'print'];
    expect(READER_COMMANDS.map(({ id }) => id)).toEqual(expect.arrayContaining([...needed, ...more]));
  });

  it('writes keys as presses are read', () => {
    for (const key of COMMANDS.flatMap((command): readonly string[] => command.keys)) {
      const name = key.replace(/^(?:Mod|Shift)\+/, '');
      expect(toKeyName(press(name, { ctrlKey: key.startsWith('Mod+'), shiftKey: key.startsWith('Shift+') }))).toBe(key);
    }
  });
});

describe('findCommand', () => {
  it.each([
    ['j', {}, 'nextParagraph'],
    ['Escape', {}, 'close'],
    ['G', { shiftKey: true }, 'end'],
    ['g', {}, 'top'],
    // Caps Lock types capitals, and means nothing by it.
    ['J', {}, 'nextParagraph'],
    ['?', { shiftKey: true }, 'help'],
    ['?', {}, 'help'],
    ['+', { shiftKey: true }, 'larger'],
    ['=', {}, 'larger'],
    ['о', { code: 'KeyJ' }, 'nextParagraph'],
    ['ت', { code: 'KeyJ' }, 'nextParagraph'],
    ['П', { code: 'KeyG', shiftKey: true }, 'end'],
    // On a French keyboard, the key in Q's place types an A.
    ['s', { code: 'KeyA' }, 'save'],
  ])('%s with %j is %s', (key, more, id) => {
    expect(findCommand(press(key, more), READER_COMMANDS)?.id).toBe(id);
  });

  it.each([
    ['j', { ctrlKey: true }],
    ['s', { metaKey: true }],
    ['s', { altKey: true }],
    ['j', { shiftKey: true }],
    ['+', { ctrlKey: true }],
    ['Escape', { isComposing: true }],
    ['j', { isComposing: true }],
    ['j', { defaultPrevented: true }],
    ['x', {}],
    ['/', {}],
    ['é', { code: 'Digit2' }],
    ['Tab', {}],
  ])('%s with %j is nothing', (key, more) => {
    expect(findCommand(press(key, more), READER_COMMANDS)).toBeNull();
  });

  it('tells the library from the reader', () => {
    expect(findCommand(press('/'), LIBRARY_COMMANDS)?.id).toBe('search');
    expect(findCommand(press('z', { metaKey: true }), LIBRARY_COMMANDS)?.id).toBe('undo');
    expect(findCommand(press('z', { metaKey: true, shiftKey: true }), LIBRARY_COMMANDS)).toBeNull();
    expect(findCommand(press('j'), LIBRARY_COMMANDS)).toBeNull();
  });
});

describe('isTypedInto', () => {
  it.each([
    ['<input>', true],
    ['<input type="search">', true],
    ['<input type="radio">', false],
    ['<input type="checkbox">', false],
    ['<textarea></textarea>', true],
    ['<select></select>', true],
    ['<p contenteditable="true"></p>', true],
    ['<button></button>', false],
    ['<p></p>', false],
  ])('%s: %s', (html, expected) => {
    document.body.innerHTML = html;
    expect(isTypedInto(document.body.firstElementChild)).toBe(expected);
  });

  it('nothing: false', () => {
    expect(isTypedInto(null)).toBe(false);
  });
});
