/** The pseudo-elements that can generate a box, by name. */
export const pseudoElements = ["before", "after", "marker", "footnote-call", "footnote-marker"];
