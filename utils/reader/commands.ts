/**
 * What keys do: one table. The handling of keys, the list of them in the reader and the one in the documentation derive
 * from it. Data and how it is read; what a command does is up to who shows the reader or the library.
 */

interface Entry {
  readonly id: string;
  /** Each of them does it. `Mod` is Control, or Command on a Mac; `Shift` stands only with letters, and with names. */
  readonly keys: readonly string[];
  readonly group: 'reader' | 'move' | 'text' | 'list';
  /** `reader`: wherever an article is read, saved ones included. `library`: in the list of saved articles. */
  readonly where: 'reader' | 'library';
  /** Goes on for as long as the key is held. */
  readonly repeats?: true;
}

export const COMMANDS = [
  { id: 'close', keys: ['Escape'], group: 'reader', where: 'reader' },
  { id: 'save', keys: ['s'], group: 'reader', where: 'reader' },
  { id: 'removed', keys: ['r'], group: 'reader', where: 'reader' },
  { id: 'library', keys: ['l'], group: 'reader', where: 'reader' },
  { id: 'print', keys: ['Shift+p'], group: 'reader', where: 'reader' },
  { id: 'help', keys: ['?'], group: 'reader', where: 'reader' },
  { id: 'nextParagraph', keys: ['j'], group: 'move', where: 'reader', repeats: true },
  { id: 'previousParagraph', keys: ['k'], group: 'move', where: 'reader', repeats: true },
  { id: 'nextHeading', keys: ['n'], group: 'move', where: 'reader', repeats: true },
  { id: 'previousHeading', keys: ['p'], group: 'move', where: 'reader', repeats: true },
  { id: 'outline', keys: ['o'], group: 'move', where: 'reader' },
  { id: 'top', keys: ['g'], group: 'move', where: 'reader' },
  { id: 'end', keys: ['Shift+g'], group: 'move', where: 'reader' },
  { id: 'settings', keys: ['t'], group: 'text', where: 'reader' },
  { id: 'larger', keys: ['+', '='], group: 'text', where: 'reader', repeats: true },
  { id: 'smaller', keys: ['-'], group: 'text', where: 'reader', repeats: true },
  { id: 'theme', keys: ['d'], group: 'text', where: 'reader' },
  { id: 'search', keys: ['/'], group: 'list', where: 'library' },
  { id: 'nextSaved', keys: ['ArrowDown'], group: 'list', where: 'library', repeats: true },
  { id: 'previousSaved', keys: ['ArrowUp'], group: 'list', where: 'library', repeats: true },
  { id: 'openSaved', keys: ['Enter'], group: 'list', where: 'library' },
  { id: 'deleteSaved', keys: ['Delete'], group: 'list', where: 'library', repeats: true },
  { id: 'undo', keys: ['Mod+z'], group: 'list', where: 'library', repeats: true },
] as const satisfies readonly Entry[];

export type Command = Readonly<(typeof COMMANDS)[number]>;
export type CommandId = Command['id'];
type IdIn<Where> = Extract<Command, { readonly where: Where }>['id'];
export type ReaderCommandId = IdIn<'reader'>;

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

/** The command that a key press means; null for none, and where the key belongs to somebody else. */
export function findCommand<Where extends Entry['where']>(
  event: KeyPress,
  where: Where,
): Extract<Command, { readonly where: Where }> | null {
  // While a word is put together from several keys, each of them belongs to that.
  if (event.isComposing || event.defaultPrevented) return null;
  const name = toKeyName(event);
  const found = COMMANDS.find(({ keys, where: here }: Entry) => here === where && keys.includes(name));
  return (found as Extract<Command, { readonly where: Where }> | undefined) ?? null;
}

/** Inputs that take no text. */
const NOT_TYPED = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Whether letters go into what has the focus: a text field, a list of choices, text that is edited. */
export function isTypedInto(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !NOT_TYPED.has(element.type);
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
