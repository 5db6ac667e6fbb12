import { useLayoutEffect, useRef } from 'preact/hooks';

import { t } from '../utils/i18n.ts';
import { CloseIcon } from './icons.tsx';

export interface NoteBoxProps {
  readonly label: string;
  /** What the note says: nodes for this box alone. */
  readonly content: DocumentFragment;
  readonly onClose: () => void;
}

/** A footnote that is open under the paragraph that refers to it. */
export function NoteBox({ label, content, onClose }: NoteBoxProps) {
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => text.current?.replaceChildren(content), [content]);
  return (
    <>
      <span class="note-label" aria-hidden="true">
        {label}
      </span>
      <div ref={text} class="note-text" />
      <button type="button" class="note-close" aria-label={t('content.closeNote')} onClick={onClose}>
        <CloseIcon />
      </button>
    </>
  );
}
