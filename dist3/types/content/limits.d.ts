/**
 * What one content file may hold. A book of a whole course stays far below each of them; they exist so that no file,
 * however it came about, takes minutes or all the memory.
 */
export declare const limits: {
    /** UTF-16 code units. */
    readonly characters: 4000000;
    /** Lexical tokens of YAML, counted before anything is built from them. */
    readonly tokens: 300000;
    /** Mappings and lists inside each other. */
    readonly depth: 100;
    /** Values with a name that aliases repeat them by. */
    readonly anchors: 1000;
    /** Keys of one mapping. */
    readonly keys: 1000;
    /** Values, with those behind aliases counted at each use. */
    readonly values: 50000;
    /** Markdown of all its texts, by the effort of parsing it: characters, with lines and marks at thirty each, and levels at twenty. */
    readonly effort: 2000000;
};
/** A limit in figures that people read: `4,000,000`. */
export declare function readableNumber(value: number): string;
