import { expect, it, vi } from 'vitest';

import { refuseForged, shieldFromForgedKeys } from '../../../utils/reader/shield.ts';

/** A key as it comes from a keyboard, or as a script makes it up. */
function press(isTrusted: boolean): void {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
}

it('keys that a script makes up are not heard, until it ends; those that somebody presses are', () => {
  const end = shieldFromForgedKeys(window);
  const heard = vi.fn();
  window.addEventListener('keydown', heard, true);
  press(false);
  expect(heard).not.toHaveBeenCalled();
  press(true);
  expect(heard).toHaveBeenCalledTimes(1);
  end();
  press(false);
  expect(heard).toHaveBeenCalledTimes(2);
});

it.each([
  ['refused', false],
  ['let through', true],
])('a click in the reader is %s where it is real: %j', (_, isTrusted) => {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  refuseForged(root);
  const button = root.appendChild(document.createElement('button'));
  const heard = vi.fn();
  button.addEventListener('click', heard);
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(click, 'isTrusted', { value: isTrusted });
  button.dispatchEvent(click);
  expect(heard).toHaveBeenCalledTimes(isTrusted ? 1 : 0);
  expect(click.defaultPrevented).toBe(!isTrusted);
});
