/** The box of a page margin that a running header or folio is set in (CSS Paged Media 3 §6). */
export const marginBoxNames = [
  "top-left-corner", "top-left", "top-center", "top-right", "top-right-corner",
  "right-top", "right-middle", "right-bottom",
  "bottom-right-corner", "bottom-right", "bottom-center", "bottom-left", "bottom-left-corner",
  "left-bottom", "left-middle", "left-top",
] as const;

/** Margin boxes by the sides where text starts and ends, and what they are where it runs from left to right, then from right to left. */
export const logicalMarginBoxes = {
  "top-start": { ltr: "top-left", rtl: "top-right" },
  "top-end": { ltr: "top-right", rtl: "top-left" },
  "bottom-start": { ltr: "bottom-left", rtl: "bottom-right" },
  "bottom-end": { ltr: "bottom-right", rtl: "bottom-left" },
} as const;

/** The name of a margin box that stands on one side in some documents and on the other in others. */
export type LogicalMarginBoxName = keyof typeof logicalMarginBoxes;

/** Whether a name is that of such a margin box. */
export function isLogicalMarginBox(name: string): name is LogicalMarginBoxName {
  return Object.hasOwn(logicalMarginBoxes, name);
}

/** The name of a margin box. */
export type MarginBoxName = (typeof marginBoxNames)[number];
