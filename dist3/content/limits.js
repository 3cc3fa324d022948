/**
 * What one content file may hold. A book of a whole course stays far below each of them; they exist so that no file,
 * however it came about, takes minutes or all the memory.
 */
export const limits = {
    /** UTF-16 code units. */
    characters: 4_000_000,
    /** Lexical tokens of YAML, counted before anything is built from them. */
    tokens: 300_000,
    /** Mappings and lists inside each other. */
    depth: 100,
    /** Values with a name that aliases repeat them by. */
    anchors: 1_000,
    /** Keys of one mapping. */
    keys: 1_000,
    /** Values, with those behind aliases counted at each use. */
    values: 50_000,
    /** Markdown of all its texts, by the effort of parsing it: characters, with lines and marks at thirty each, and levels at twenty. */
    effort: 2_000_000,
};
/** A limit in figures that people read: `4,000,000`. */
export function readableNumber(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
