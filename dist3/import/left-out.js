/** Stands for a masked character in the middle of a line; it is taken out of every text. */
export const inlineMask = "\uE000";
/** Stands for every character of an HTML table. */
export const tableMark = "\uE001";
