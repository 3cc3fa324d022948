/** The box of a page margin that a running header or folio is set in (CSS Paged Media 3 §6). */
export declare const marginBoxNames: readonly ["top-left-corner", "top-left", "top-center", "top-right", "top-right-corner", "right-top", "right-middle", "right-bottom", "bottom-right-corner", "bottom-right", "bottom-center", "bottom-left", "bottom-left-corner", "left-bottom", "left-middle", "left-top"];
/** Margin boxes by the sides where text starts and ends, and what they are where it runs from left to right, then from right to left. */
export declare const logicalMarginBoxes: {
    readonly "top-start": {
        readonly ltr: "top-left";
        readonly rtl: "top-right";
    };
    readonly "top-end": {
        readonly ltr: "top-right";
        readonly rtl: "top-left";
    };
    readonly "bottom-start": {
        readonly ltr: "bottom-left";
        readonly rtl: "bottom-right";
    };
    readonly "bottom-end": {
        readonly ltr: "bottom-right";
        readonly rtl: "bottom-left";
    };
};
/** The name of a margin box that stands on one side in some documents and on the other in others. */
export type LogicalMarginBoxName = keyof typeof logicalMarginBoxes;
/** Whether a name is that of such a margin box. */
export declare function isLogicalMarginBox(name: string): name is LogicalMarginBoxName;
/** The name of a margin box. */
export type MarginBoxName = (typeof marginBoxNames)[number];
