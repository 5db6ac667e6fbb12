import { BROWSER_COMMANDS, type Command } from '../../utils/reader/commands.ts';

const GROUPS = ['reader', 'move', 'text', 'list'] as const satisfies readonly Command['group'][];

/** Names of keys, as a keyboard has them. */
const LABELS: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Mod: 'Ctrl',
  MacCtrl: 'Control',
  ArrowDown: '↓',
  ArrowUp: '↑',
};

const toKey = (key: string): string =>
  key
    .split(/(?<=.)\+/)
    .map((one) => `<kbd>${LABELS[one] ?? (one.length === 1 ? one.toUpperCase() : one)}</kbd>`)
    .join('+');

/**
 * The page of the documentation that lists what keys do.
 * @param texts the English catalogue, by the names under which a browser knows them
 */
export function toKeysPage(commands: readonly Command[], texts: ReadonlyMap<string, string>): string {
  const say = (name: string): string => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`The catalogue has no text "${name}".`);
    return text;
  };
  const toRow = ({ id, keys }: Command): string => `| ${keys.map(toKey).join(' or ')} | ${say(`keys_command_${id}`)} |`;
  const sections = GROUPS.flatMap((group) => [
    `## ${say(`keys_group_${group}`)}`,
    '',
    '| keys | what they do |',
    '| --- | --- |',
    ...commands.filter((command) => command.group === group).map(toRow),
    '',
  ]);
  return [
    '<!-- Written by `npm run docs` from utils/reader/commands.ts. -->',
    '',
    '# Keys',
    '',
    'In the reader, <kbd>?</kbd> shows those that hold there. They do nothing while you type in a field, nor together with other',
    'keys than these. Those of one letter or sign can be switched off in the same place. On a Mac, <kbd>Ctrl</kbd> is',
    '<kbd>Command</kbd>. Where a keyboard types another script, the letters are the keys that have them on a Latin keyboard.',
    '',
    ...sections,
    '## Shortcuts of the browser',
    '',
    'These hold wherever you are, and can be changed at `chrome://extensions/shortcuts`, or in Firefox under *Manage Extension',
    'Shortcuts*. The list behind <kbd>?</kbd> names them as they are set.',
    '',
    '| keys | on a Mac | what they do |',
    '| --- | --- | --- |',
    ...Object.values(BROWSER_COMMANDS).map(
      ({ key, mac, description }) =>
        `| ${toKey(key)} | ${toKey(mac)} | ${say(description.replace(/^__MSG_|__$/g, ''))} |`,
    ),
    '',
  ].join('\n');
}
