/** Marks of Chinese and Japanese entries, where each language has its own. */
export const easternMarks = [
    [". ", "。"], [", & ", "、"], [" & ", "、"], [", and ", "、"], [", ", "，"], [": ", "："], ["; ", "；"], [" (", "（"], ["(", "（"], [")", "）"], [".", "。"],
];
/** Marks of entries in Arabic letters, which point the other way. */
export const arabicMarks = [[", ", "، "], ["; ", "؛ "]];
/** Marks as they are typed. */
export const halfMarks = [];
