/** Rendering components into happy-dom, for tests. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

let mounted: HTMLElement[] = [];

afterEach(() => {
  for (const host of mounted) {
    render(null, host);
    host.remove();
  }
  mounted = [];
});

/** Renders `child` in the document, effects included. It is taken away after the test. */
export async function show(child: ComponentChild): Promise<HTMLElement> {
  const host = document.body.appendChild(document.createElement('div'));
  mounted.push(host);
  await act(() => render(child, host));
  return host;
}

/** Does something that changes a component or a signal, and waits until that is rendered. */
export const change = (work: () => void): Promise<void> => act(work);

/** The same, and what waits for it goes on before that is rendered. */
export const changeInTime = (work: () => void): Promise<void> =>
  act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve));
  });

/** The element of `root` that matches; throws where there is none, so that no test goes on without it. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
}

/** The one input of `root`. */
export const field = (root: ParentNode): HTMLInputElement => find(root, 'input') as HTMLInputElement;

/** The button of `root` that says `text`, or is labelled so. */
export function button(root: ParentNode, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (element) => element.textContent.trim() === text || element.getAttribute('aria-label') === text,
  );
  if (!found) throw new Error(`No button says “${text}”.`);
  return found;
}

/** Presses a key on an element. Gives whether the browser's own action was called off. */
export function press(element: Element, key: string, init: KeyboardEventInit = {}): boolean {
  return !element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}
