import type { DisplayList } from "./display-list.js";
/** What a page shows, in greys as light as its colours. Photographs keep theirs: printers make greys of these. */
export declare function inGrey(display: DisplayList): DisplayList;
