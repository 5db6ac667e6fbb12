import { render } from 'preact';

import contentCss from './content.css?inline';
import setTextCss from './set-text.css?inline';
import { EMBED_ATTRIBUTE } from '../utils/article/embeds.ts';
import { OWN_ATTRIBUTE } from '../utils/article/coverage-anchors.ts';
import { t, uiDir, uiLanguage } from '../utils/i18n.ts';
import { readEmbedFigure } from '../utils/reader/embeds.ts';
import { findNotes, type Note } from '../utils/reader/notes.ts';
import { setText, watchScrollBoxes } from '../utils/reader/set-text.ts';
import { EmbedCard, type EmbedCardProps } from './EmbedCard.tsx';
import { NoteBox } from './NoteBox.tsx';
import type { Enrich } from './reader-props.ts';

/** What a note is put after: the block that refers to it. */
const BLOCKS = 'p, li, dd, dt, blockquote, figure, .scroll, h1, h2, h3, h4, h5, h6, pre, summary';

/** Tells a frame that the page's rules have refused. The event names no more of an address than its origin. */
const watchRefusals: EmbedCardProps['onRefused'] = (src, refused) => {
  const { origin } = new URL(src);
  const onViolation = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    const isFrame = /^(?:frame|child|default)-src$/.test(effectiveDirective);
    if (isFrame && (blockedURI === src || URL.parse(blockedURI)?.origin === origin)) refused();
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  return () => document.removeEventListener('securitypolicyviolation', onViolation);
};

/** An element of the reader's own, in the article. */
function createOwn(name: string, className: string): HTMLElement {
  const own = document.createElement(name);
  own.setAttribute(OWN_ATTRIBUTE, '');
  own.className = className;
  own.lang = uiLanguage();
  own.dir = uiDir();
  return own;
}

/** Opens and closes footnotes, one at a time. */
class OpenNotes {
  readonly #body: Element;
  #notes = new Map<Element, Note>();
  #open: { readonly note: Note; readonly box: HTMLElement } | null = null;

  constructor(body: Element) {
    this.#body = body;
  }

  /** Finds the notes anew, as parts of the article come and go. */
  find(): void {
    this.#notes = new Map(findNotes(this.#body).map((note) => [note.link, note] as const));
    for (const { link, label } of this.#notes.values()) {
      link.ariaLabel = t('content.note', { label });
      link.setAttribute('aria-expanded', String(this.#open?.note.link === link));
    }
  }

  /** Whether the link refers to a note, which is then open, or closed if it was open. */
  toggle(link: Element): boolean {
    const note = this.#notes.get(link);
    if (!note) return false;
    const wasOpen = this.#open?.note.link === link;
    this.close();
    if (!wasOpen) this.#show(note);
    return true;
  }

  /** Whether one was open. The focus goes back to what referred to it. */
  close(): boolean {
    if (!this.#open) return false;
    const { note, box } = this.#open;
    const hadFocus = box.contains((box.getRootNode() as ShadowRoot).activeElement);
    this.#open = null;
    render(null, box);
    box.remove();
    note.link.setAttribute('aria-expanded', 'false');
    note.link.removeAttribute('aria-controls');
    if (hadFocus) note.link.focus({ preventScroll: true });
    return true;
  }

  #show(note: Note): void {
    const { link, label } = note;
    let block = link.closest(BLOCKS) ?? link;
    // Nothing can stand in a table or a caption beside their own parts.
    block = block.closest('.gallery, .scroll, figure') ?? block;
    const box = createOwn('div', 'note');
    box.id = 'open-note';
    box.role = 'note';
    box.tabIndex = -1;
    box.ariaLabel = t('content.note', { label });
    render(<NoteBox label={label} content={note.copy()} onClose={() => this.close()} />, box);
    const text = box.querySelector<HTMLElement>('.note-text');
    // What it says is the article's, whatever the interface is in.
    if (text)
      Object.assign(text, {
        lang: link.closest<HTMLElement>('[lang]')?.lang ?? '',
        dir: getComputedStyle(block).direction,
      });
    if (/^(?:li|dd)$/.test(block.localName)) block.append(box);
    else block.after(box);
    this.#open = { note, box };
    link.setAttribute('aria-expanded', 'true');
    link.setAttribute('aria-controls', box.id);
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}

/** Sets what needs more than style, makes footnotes open in place, and cards of embeds, in the body of an article. */
export const enrichContent: Enrich = (body) => {
  const notes = new OpenNotes(body);
  const cards = new Map<Element, HTMLElement>();
  const style = document.createElement('style');
  style.textContent = `${setTextCss}\n${contentCss}`;
  body.after(style);

  const direction = getComputedStyle(body).direction === 'rtl' ? 'rtl' : 'ltr';
  const names = { table: t('content.table'), pre: t('content.code'), math: t('content.formula') };
  const boxes = watchScrollBoxes(names);

  const look = (): void => {
    setText(body, direction);
    boxes.watch(body);
    for (const figure of body.querySelectorAll(`figure[${EMBED_ATTRIBUTE}]`)) {
      const embed = cards.has(figure) ? null : readEmbedFigure(figure, location.origin);
      if (!embed) continue;
      const place = createOwn('div', 'embed-place');
      figure.prepend(place);
      cards.set(figure, place);
      render(<EmbedCard embed={embed} onRefused={watchRefusals} />, place);
    }
    notes.find();
  };
  const isOwn = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
    (target as Element).closest(`[${OWN_ATTRIBUTE}]`) !== null ||
    [...addedNodes, ...removedNodes].every((node) => node instanceof Element && node.hasAttribute(OWN_ATTRIBUTE));
  const changes = new MutationObserver((records) => {
    // Formulas that were set may be wider than the text.
    if (records.every(isOwn)) boxes.watch(body);
    else look();
    // What was just done needs no other look.
    changes.takeRecords();
  });
  const onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    // With a key held, it is the browser's: in a new tab, say.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!notes.toggle(link)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  look();
  changes.observe(body, { childList: true, subtree: true });
  body.addEventListener('click', onClick, true);
  return {
    close: () => notes.close(),
    end: () => {
      changes.disconnect();
      body.removeEventListener('click', onClick, true);
      notes.close();
      boxes.end();
      for (const place of cards.values()) render(null, place);
      style.remove();
    },
  };
};
