import { useEffect, useState } from 'preact/hooks';

import { type Font, isPackaged, type PackagedFont } from '../utils/fonts.ts';

/**
 * The family under which a font that comes along is there; null for the system's own fonts, and until the first has come.
 * The one before stands until the next is there, so that the text changes once.
 */
export function useFontFamily(font: Font, bring: (font: PackagedFont) => Promise<string | null>): string | null {
  const [family, setFamily] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = isPackaged(font);
    if (isPackaged(font)) void bring(font).then((come) => isWanted && setFamily(come));
    else setFamily(null);
    return () => {
      isWanted = false;
    };
  }, [font]);
  return isPackaged(font) ? family : null;
}
