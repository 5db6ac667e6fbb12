import type { ComponentChildren } from 'preact';

/**
 * A line icon, 24 units square: it takes the text's colour and says nothing to a screen reader.
 * @param sizePx as shown
 */
export const icon = (children: ComponentChildren, sizePx = 20) =>
  function Icon() {
    return (
      <svg
        class="icon"
        viewBox="0 0 24 24"
        width={sizePx}
        height={sizePx}
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        {children}
      </svg>
    );
  };
