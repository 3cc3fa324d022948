import type { StyleWords } from "./style-words.js";
import type { ReferenceStyle } from "./style.js";
import type { TermName } from "./terms.js";
/** Where in a work a citation points. */
interface Locator {
    /** `null` for words that name no place. */
    readonly label: TermName | null;
    readonly value: string;
    /** What follows the place. */
    readonly suffix: string;
}
/** Reads what stands behind a key: `pp. 33-35, and passim`, `chap. 2`, `第3页`, `{p. 4}`, or words. */
export declare function readLocator(written: string): Locator;
/** A locator in print: `p. 3`, `chap. 2`, `第3页`; a page without its word where the style has none. */
export declare function locatorWords({ label, value, suffix }: Locator, words: StyleWords, { pages, cite }: Pick<ReferenceStyle, "pages" | "cite">): string;
export {};
