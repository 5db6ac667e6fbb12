/** Icons of the reader's toolbar and panels. */
import { icon } from './icon.tsx';

export const CloseIcon = icon(<path d="M6 6l12 12M18 6L6 18" />);
export const SaveIcon = icon(<path d="M7 4h10a1 1 0 0 1 1 1v15l-6-4-6 4V5a1 1 0 0 1 1-1z" />);
export const SavedIcon = icon(<path d="M7 4h10a1 1 0 0 1 1 1v15l-6-4-6 4V5a1 1 0 0 1 1-1z" fill="currentColor" />);
export const DisplayIcon = icon(<path d="M3 19l5.5-14L14 19M5 14h7M15.5 19l2.75-7L21 19M16.5 16.5h3.5" />);
export const OutlineIcon = icon(<path d="M4 6h16M8 12h12M8 18h12M4 12v.01M4 18v.01" />);
export const LibraryIcon = icon(<path d="M5 4v16M10 4v16M14 4.5l5 15M5 4h5M5 20h5" />);
export const MenuIcon = icon(<path d="M12 5.5v.01M12 12v.01M12 18.5v.01" stroke-width="3" />);
export const MinusIcon = icon(<path d="M6 12h12" />);
export const PlusIcon = icon(<path d="M6 12h12M12 6v12" />);
