/**
 * What a page does that wants to reach into the reader. The functions run in the page and see nothing but their arguments.
 */

/** What the page got hold of. */
export interface Loot {
  /** Shadow roots that reached any function of the page's world. */
  roots: number;
  /** Strings that only the reader knows. */
  texts: string[];
  /** Events, by type, whose path leads into the reader. */
  paths: string[];
  /** What the observer of everything saw that is not part of the document's own tree. */
  strangers: string[];
  /** Events by type, to see that the listeners hear at all. */
  heard: string[];
}

export interface HostilePage {
  readonly loot: Loot;
}

/** Words of the reader, its messages and its settings. */
export const SECRETS = ['fontSizePx', 'lineHeight', 'removeBanners', 'toggleReader', 'saveArticle', 'Close the reader'];

/**
 * Takes over the page's world: every function and accessor of what scripts build on, the shadow roots, the listeners, the
 * observers, and the names that elements can have.
 */
export function takeOver(secrets: readonly string[], names: readonly string[]): void {
  const { apply, ownKeys } = Reflect;
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const includes = String.prototype.includes;
  const push = Array.prototype.push;
  const Root = ShadowRoot;
  const page = document;
  const rootOf = Node.prototype.getRootNode;
  const loot: Loot = { roots: 0, texts: [], paths: [], strangers: [], heard: [] };
  defineProperty(globalThis, 'loot', { value: loot });

  let isNoting = false;
  const note = (value: unknown): void => {
    if (value instanceof Root) loot.roots += 1;
    if (typeof value !== 'string') return;
    for (const secret of secrets) if (apply(includes, value, [secret])) apply(push, loot.texts, [value]);
  };
  const noteAll = (that: unknown, values: readonly unknown[], result: unknown): void => {
    if (isNoting) return;
    isNoting = true;
    try {
      note(that);
      note(result);
      for (const value of values) note(value);
    } finally {
      isNoting = false;
    }
  };
  const spied = (original: (...values: unknown[]) => unknown) =>
    function (this: unknown, ...values: unknown[]): unknown {
      const result = apply(original, this, values);
      noteAll(this, values, result);
      return result;
    };
  const owners = [
    Object.prototype,
    Array.prototype,
    String.prototype,
    Promise.prototype,
    Map.prototype,
    Set.prototype,
    WeakMap.prototype,
    JSON,
    EventTarget.prototype,
    Node.prototype,
    Element.prototype,
    HTMLElement.prototype,
    Document.prototype,
    ShadowRoot.prototype,
    DocumentFragment.prototype,
    MutationObserver.prototype,
    Event.prototype,
    CustomElementRegistry.prototype,
  ];
  for (const owner of owners) {
    for (const name of ownKeys(owner)) {
      const descriptor = getOwnPropertyDescriptor(owner, name);
      if (!descriptor?.configurable || name === 'constructor') continue;
      const { value, get, set } = descriptor as {
        value?: unknown;
        get?: () => unknown;
        set?: (value: unknown) => void;
      };
      if (typeof value === 'function')
        defineProperty(owner, name, { ...descriptor, value: spied(value as () => unknown) });
      else if (get)
        defineProperty(owner, name, {
          ...descriptor,
          get: spied(get),
          ...(set && { set: spied(set as () => unknown) }),
        });
    }
  }

  // An element of the page's own making is told its root, closed or not.
  for (const name of names) {
    try {
      customElements.define(
        name,
        class extends HTMLElement {
          constructor() {
            super();
            const internals = this.attachInternals();
            setInterval(() => note(internals.shadowRoot), 20);
          }
        },
      );
    } catch {
      loot.heard.push(`no element can be called ${name}`);
    }
  }

  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of [target, ...addedNodes])
        if (node.isConnected && apply(rootOf, node, []) !== page) loot.strangers.push(node.nodeName);
  }).observe(page, { subtree: true, childList: true, attributes: true, characterData: true });

  const types = ['click', 'pointerdown', 'pointerup', 'mousedown', 'keydown', 'keyup', 'focusin', 'input', 'copy'];
  for (const type of types)
    addEventListener(
      type,
      (event) => {
        loot.heard.push(type);
        const leadsIn = (one: EventTarget | null): boolean => one instanceof Node && apply(rootOf, one, []) !== page;
        if ([...event.composedPath(), event.target].some(leadsIn)) loot.paths.push(type);
      },
      true,
    );
}

/** What the page can say of the reader that stands in it. */
export interface Seen {
  readonly texts: readonly string[];
  readonly root: boolean;
  readonly attributes: readonly string[];
  readonly properties: readonly string[];
  /** Elements that are found by place, focus and animation, and are not in the document's own tree. */
  readonly strangers: readonly string[];
}

/** Looks at the reader by all that a page has for it. */
export function lookAtHost(selector: string): Seen {
  const host = document.querySelector<HTMLElement>(selector)!;
  const style = getComputedStyle(host);
  const found: unknown[] = [
    document.activeElement,
    getSelection()?.anchorNode,
    getSelection()?.focusNode,
    ...document.getAnimations().map(({ effect }) => (effect as KeyframeEffect | null)?.target),
  ];
  for (let x = 20; x < innerWidth; x += 60)
    for (let y = 10; y < innerHeight; y += 60) found.push(...document.elementsFromPoint(x, y));
  const nodes = found.filter((one): one is Node => one instanceof Node);
  return {
    texts: [host.textContent, host.innerText, host.innerHTML, host.getHTML({ serializableShadowRoots: true })],
    root: host.shadowRoot !== null,
    attributes: host.getAttributeNames(),
    properties: ['--font-size', '--line-height', '--width', '--text-font'].map((name) => style.getPropertyValue(name)),
    strangers: nodes.filter((node) => node.getRootNode() !== document).map(({ nodeName }) => nodeName),
  };
}

/** Makes up every event by which a user operates the reader, at every place where one could be heard. */
export function forge(selector: string): void {
  const host = document.querySelector<HTMLElement>(selector)!;
  const init = { bubbles: true, cancelable: true, composed: true };
  const keys = ['Escape', 'Enter', ' ', '?', 'Tab', 'ArrowDown', 's', 'r', 'o', 'l', 't', 'j', 'k', '+', '-'];
  const places = [window, document, document.documentElement, host];
  for (const place of places) {
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const key of keys) place.dispatchEvent(new KeyboardEvent(type, { ...init, key }));
    for (let x = 10; x < innerWidth; x += 40) {
      for (const type of ['pointerdown', 'pointerup'])
        place.dispatchEvent(new PointerEvent(type, { ...init, clientX: x, clientY: 24 }));
      for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'])
        place.dispatchEvent(new MouseEvent(type, { ...init, clientX: x, clientY: 24 }));
    }
    for (const type of [
      'popstate',
      'cancel',
      'close',
      'input',
      'change',
      'submit',
      'copy',
      'toggle',
      'focusout',
      'hashchange',
    ])
      place.dispatchEvent(new Event(type, init));
  }
  host.click();
  for (const name of ['toggleReader', 'saveArticle', 'readerClosed', 'visit', 'openPopup', 'forgetSites'])
    postMessage({ name, request: { mode: 'auto' } }, '*');
}

/** The same within the reader, by a page that has got hold of its root. */
export function forgeWithin(root: ShadowRoot): null {
  const init = { bubbles: true, cancelable: true, composed: true };
  const operated = 'button, a, input, label, summary, select, textarea, [role], [tabindex]';
  for (const element of root.querySelectorAll<HTMLElement>(operated)) {
    element.click();
    for (const type of [
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'click',
      'dblclick',
      'input',
      'change',
      'submit',
    ])
      element.dispatchEvent(new Event(type, init));
    for (const key of ['Enter', ' ', 'Escape', 'ArrowRight'])
      element.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
  }
  return null;
}
