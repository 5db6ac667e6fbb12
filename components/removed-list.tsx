import { render } from 'preact';

import removedCss from './removed.css?inline';
import switchesCss from './switches.css?inline';
import type { CoverageSectionProps } from './CoverageSection.tsx';
import { RemovedPanel } from './RemovedPanel.tsx';
import type { ShowList } from './reader-props.ts';
import { Style } from './Style.tsx';

/**
 * The list of what was removed and left out, with its style. The reader that is injected into pages is small because it
 * comes without, and asks for it when it is wanted.
 * @param leftOut what the page has beside its article; null where there is no page any more
 */
export const createList =
  (leftOut: CoverageSectionProps['leftOut']): ShowList =>
  (place, props) =>
    render(
      props && (
        <>
          <Style
            css={`
              ${switchesCss}\n${removedCss}
            `}
          />
          <RemovedPanel {...props} leftOut={leftOut} />
        </>
      ),
      place,
    );
