const upper = (character) => character.toUpperCase();
const mappings = {
    uppercase: upper,
    lowercase: (character) => character.toLowerCase(),
    capitalize: (character, isFirst) => (isFirst ? upper(character) : character),
};
/** What goes on a word: letters, marks, digits, and an apostrophe behind a letter, as in `don’t`. */
const insideWord = /(?:[\p{L}\p{M}\p{N}]|\p{L}['’])$/u;
/**
 * The text in its case; `before` is what stands before it in its paragraph, for a word may go over the edge of an
 * element. A letter whose other case is longer stays as it is, so that the trace holds (ß).
 */
export function transformText(traced, transform, before = "") {
    if (transform === "none")
        return traced;
    let context = before;
    const text = Array.from(traced.text, (character) => {
        const mapped = mappings[transform](character, !insideWord.test(context));
        context = context.slice(-1) + character;
        return mapped.length === character.length ? mapped : character;
    }).join("");
    return { ...traced, text };
}
