/** The box of a page margin that a running header or folio is set in (CSS Paged Media 3 §6). */
export const marginBoxNames = [
  "top-left-corner", "top-left", "top-center", "top-right", "top-right-corner",
  "right-top", "right-middle", "right-bottom",
  "bottom-right-corner", "bottom-right", "bottom-center", "bottom-left", "bottom-left-corner",
  "left-bottom", "left-middle", "left-top",
] as const;

/** The name of a margin box. */
export type MarginBoxName = (typeof marginBoxNames)[number];
