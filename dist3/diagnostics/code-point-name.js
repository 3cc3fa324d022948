/** How messages name a character that may not be shown: `U+00AD`. */
export function codePointName(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
