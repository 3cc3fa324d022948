/** The box of a page margin that a running header or folio is set in (CSS Paged Media 3 §6). */
export const marginBoxNames = [
    "top-left-corner", "top-left", "top-center", "top-right", "top-right-corner",
    "right-top", "right-middle", "right-bottom",
    "bottom-right-corner", "bottom-right", "bottom-center", "bottom-left", "bottom-left-corner",
    "left-bottom", "left-middle", "left-top",
];
/** Margin boxes by the sides where text starts and ends, and what they are where it runs from left to right, then from right to left. */
export const logicalMarginBoxes = {
    "top-start": { ltr: "top-left", rtl: "top-right" },
    "top-end": { ltr: "top-right", rtl: "top-left" },
    "bottom-start": { ltr: "bottom-left", rtl: "bottom-right" },
    "bottom-end": { ltr: "bottom-right", rtl: "bottom-left" },
};
/** Whether a name is that of such a margin box. */
export function isLogicalMarginBox(name) {
    return Object.hasOwn(logicalMarginBoxes, name);
}
