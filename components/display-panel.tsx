import { render } from 'preact';

import displayCss from './display.css?inline';
import switchesCss from './switches.css?inline';
import { DisplayPanel } from './DisplayPanel.tsx';
import type { ShowDisplay } from './reader-props.ts';
import { Style } from './Style.tsx';

/** The settings of how the text looks, with their style; apart from the reader, as the list of removed items is. */
export const showDisplay: ShowDisplay = (place, props) =>
  render(
    props && (
      <>
        <Style
          css={`
            ${switchesCss}\n${displayCss}
          `}
        />
        <DisplayPanel {...props} />
      </>
    ),
    place,
  );
