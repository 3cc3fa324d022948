import type { Marks } from "../style.js";

/** Marks of Chinese and Japanese entries, where each language has its own. */
export const easternMarks: Marks = [
  [". ", "。"], [", & ", "、"], [" & ", "、"], [", and ", "、"], [", ", "，"], [": ", "："], ["; ", "；"], [" (", "（"], ["(", "（"], [")", "）"], [".", "。"],
];

/** Marks of entries in Arabic letters, which point the other way. */
export const arabicMarks: Marks = [[", ", "، "], ["; ", "؛ "]];

/** Marks as they are typed. */
export const halfMarks: Marks = [];
