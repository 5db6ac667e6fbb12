import { expect, it, vi } from 'vitest';

import { shieldFromForgedKeys } from '../../../utils/reader/shield.ts';

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
