import { render } from 'preact';

import switchesCss from './switches.css?inline';
import wayCss from './way.css?inline';
import { KeysPanel, type KeysPanelProps } from './KeysPanel.tsx';
import { OutlinePanel } from './OutlinePanel.tsx';
import type { ShowWay } from './reader-props.ts';
import { Style } from './Style.tsx';

/** The outline and the list of keys, with their style; apart from the reader, as the list of removed items is. */
export const createWayPanels =
  (loadShortcuts: KeysPanelProps['loadShortcuts']): ShowWay =>
  (place, props) =>
    render(
      props && (
        <>
          <Style
            css={`
              ${switchesCss}\n${wayCss}
            `}
          />
          {props.panel === 'outline' ? (
            <OutlinePanel {...props} />
          ) : (
            <KeysPanel {...props} loadShortcuts={loadShortcuts} />
          )}
        </>
      ),
      place,
    );
