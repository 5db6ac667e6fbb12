/**
 * What keys do: one table. The handling of keys, the list of them in the reader and the one in the documentation derive
 * from it. Data and how it is read; what a command does is up to who shows the reader or the library.
 */

interface Entry {
  readonly id: string;
  /** Each of them does it. `Mod` is Control, or Command on a Mac; `Shift` stands only with letters, and with names. */
  readonly keys: readonly string[];
  readonly group: 'reader' | 'move' | 'text' | 'list';
  /** Goes on for as long as the key is held. */
  readonly repeats?: true;
}

/** Where commands hold: wherever an article is read, saved ones included. */
export const READER_COMMANDS = [
  { id: 'close', keys: ['Escape'], group: 'reader' },
  { id: 'save', keys: ['s'], group: 'reader' },
  { id: 'removed', keys: ['r'], group: 'reader' },
  { id: 'library', keys: ['l'], group: 'reader' },
  { id: 'print', keys: ['Shift+p'], group: 'reader' },
  { id: 'help', keys: ['?'], group: 'reader' },
  { id: 'nextParagraph', keys: ['j'], group: 'move', repeats: true },
  { id: 'previousParagraph', keys: ['k'], group: 'move', repeats: true },
  { id: 'nextHeading', keys: ['n'], group: 'move', repeats: true },
  { id: 'previousHeading', keys: ['p'], group: 'move', repeats: true },
  { id: 'outline', keys: ['o'], group: 'move' },
  { id: 'top', keys: ['g'], group: 'move' },
  { id: 'end', keys: ['Shift+g'], group: 'move' },
  { id: 'settings', keys: ['t'], group: 'text' },
  { id: 'larger', keys: ['+', '='], group: 'text', repeats: true },
  { id: 'smaller', keys: ['-'], group: 'text', repeats: true },
  { id: 'theme', keys: ['d'], group: 'text' },
] as const satisfies readonly Entry[];

/** And in the list of saved articles. Apart, as the script that pages get does without. */
export const LIBRARY_COMMANDS = [
  { id: 'search', keys: ['/'], group: 'list' },
  { id: 'nextSaved', keys: ['ArrowDown'], group: 'list', repeats: true },
  { id: 'previousSaved', keys: ['ArrowUp'], group: 'list', repeats: true },
  { id: 'openSaved', keys: ['Enter'], group: 'list' },
  { id: 'deleteSaved', keys: ['Delete'], group: 'list', repeats: true },
  { id: 'undo', keys: ['Mod+z'], group: 'list', repeats: true },
] as const satisfies readonly Entry[];

/**
 * Shortcuts that the browser keeps, and a user can change there; by their names in the manifest. Not S for saving: with Alt,
 * that is a menu of Firefox.
 */
export const BROWSER_COMMANDS = {
  // On a Mac, Alt with a letter types a character.
  'toggle-reader': { key: 'Alt+R', mac: 'MacCtrl+R', description: '__MSG_manifest_toggleReader__' },
  'save-article': { key: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K', description: '__MSG_manifest_saveArticle__' },
  'open-library': { key: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L', description: '__MSG_manifest_openLibrary__' },
} as const;

export type BrowserCommand = keyof typeof BROWSER_COMMANDS;
export const isBrowserCommand = (name: string): name is BrowserCommand => Object.hasOwn(BROWSER_COMMANDS, name);

export type ReaderCommand = Readonly<(typeof READER_COMMANDS)[number]>;
export type Command = ReaderCommand | Readonly<(typeof LIBRARY_COMMANDS)[number]>;

/** What of a key press is looked at. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'defaultPrevented'
>;

/**
 * A key press as the table writes it: `j`, `Shift+g`, `Mod+z`. Letters of other scripts count as what the same key is on a
 * Latin keyboard: nobody is to switch keyboards for a command. With a sign, Shift is a way to type it, and not written.
 */
export function toKeyName({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const isForeign = /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key);
  const typed = (isForeign && /^Key([A-Z])$/.exec(code)?.[1]) || key;
  const isSign = typed.length === 1 && !/\p{L}/u.test(typed);
  const name = typed.length === 1 ? typed.toLowerCase() : typed;
  return `${ctrlKey || metaKey ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${shiftKey && !isSign ? 'Shift+' : ''}${name}`;
}

/** The one of these commands that a key press means; null for none, and where the key belongs to somebody else. */
export function findCommand<C extends Entry>(event: KeyPress, commands: readonly C[]): C | null {
  // While a word is put together from several keys, each of them belongs to that.
  if (event.isComposing || event.defaultPrevented) return null;
  const name = toKeyName(event);
  return commands.find(({ keys }) => keys.includes(name)) ?? null;
}

const FIELDS = 'textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button], [type=submit])';

/** Whether letters go into what has the focus: a text field, a list of choices, text that is edited. */
export const isTypedInto = (element: Element | null): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || element.matches(FIELDS));
