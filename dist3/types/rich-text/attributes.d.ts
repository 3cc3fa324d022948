/** What braces behind words, pictures, code and blocks say: `{#id .class key="value"}`. */
export interface Attributes {
    /** What follows `#`, or `null`. */
    readonly id: string | null;
    /** What follows each `.`. */
    readonly classes: readonly string[];
    readonly pairs: ReadonlyMap<string, string>;
    /** The format of `{=latex}`, or `null`. */
    readonly raw: string | null;
    /** Words that are none of these. */
    readonly rest: readonly string[];
}
/** The column that classes ask for, as a property to spread: nothing where it is that of the text. */
export declare function columnOf(classes: readonly string[]): {
    readonly column?: "page";
};
/** The attributes that `text` writes, with or without its braces. */
export declare function readAttributes(text: string): Attributes;
/** Where attributes that begin at `at` end, or `at` where there are none. A display formula may part them by a blank. */
export declare function endOfAttributes(markdown: string, at: number, mayPart?: boolean): number;
