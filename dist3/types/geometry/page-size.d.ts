import type { Size } from "./rect.js";
/** Page sizes by their CSS Paged Media names (§7.1), portrait. */
export declare const pageSizes: {
    readonly a3: Size;
    readonly a4: Size;
    readonly a5: Size;
    readonly b4: Size;
    readonly b5: Size;
    readonly "jis-b4": Size;
    readonly "jis-b5": Size;
    readonly letter: {
        readonly width: 612;
        readonly height: 792;
    };
    readonly legal: {
        readonly width: 612;
        readonly height: 1008;
    };
    readonly ledger: {
        readonly width: 792;
        readonly height: 1224;
    };
};
/** The name of a page size. */
export type PageSizeName = keyof typeof pageSizes;
