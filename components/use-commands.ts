import { useLayoutEffect, useRef } from 'preact/hooks';

import { findCommand, isTypedInto, READER_COMMANDS, type ReaderCommand } from '../utils/reader/commands.ts';

/** What each command does; one that is not there does nothing here, and its key is left alone. */
export type Handlers = Readonly<Partial<Record<ReaderCommand['id'], () => void>>>;

export interface CommandsInForce {
  readonly handlers: Handlers;
  /** Whether single letters and signs are commands. */
  readonly hasLetters: boolean;
  /** A panel is open: the keys that move through the article are its own. */
  readonly hasPanel: boolean;
}

type Root = Document | ShadowRoot;

/** The root that an element of the reader stands in: there, and not outside of it, is known what has the focus. */
const rootOf = (element: Element | null): Root | null =>
  element?.isConnected ? (element.getRootNode() as Root) : null;

/** Whether a command may be carried out now. */
function isInForce({ id, group }: ReaderCommand, root: Root, state: CommandsInForce): boolean {
  // A dialog over the reader has the keys for itself.
  if (root.querySelector('dialog[open]:not(.stage)')) return false;
  if (id === 'close') return true;
  if (!state.hasLetters || isTypedInto(root.activeElement) || isTypedInto(document.activeElement)) return false;
  return !state.hasPanel || group !== 'move' || id === 'outline';
}

/**
 * Carries out commands by key. The page, which still runs, is not to take the same key for its own.
 * @param place an element of the reader
 */
export function useCommands(place: { readonly current: Element | null }, state: CommandsInForce): void {
  const latest = useRef(state);
  latest.current = state;
  useLayoutEffect(() => {
    /** Keys that were taken and are held still. */
    const taken = new Set<string>();
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = findCommand(event, READER_COMMANDS);
      const root = rootOf(place.current);
      const run = command && latest.current.handlers[command.id];
      if (!run || !root || !isInForce(command, root, latest.current)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      taken.add(event.code);
      if (!event.repeat || 'repeats' in command) run();
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (taken.delete(event.code)) event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('keyup', onKeyUp, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('keyup', onKeyUp, true);
    };
  }, []);
}
