import type { CslRecord } from "./csl-item.js";
/** A text out of TeX, and the commands of it that nobody knows. */
interface TexText {
    /** With CSL's tags for italics, bold, raised and lowered letters. */
    readonly text: string;
    readonly unknown: readonly string[];
}
/** What makes text of TeX. */
export interface TexReader {
    /** A text; `isTitle` keeps the capitals of what stands in braces. */
    readonly text: (raw: string, isTitle?: boolean) => TexText;
    /** A single name, split as BibTeX does; `null` where it is not split. */
    readonly name: (raw: string) => CslRecord | null;
}
/** Loads the package that reads BibTeX, once. Rejects where it is not installed. */
export declare function loadTexReader(): Promise<TexReader>;
export {};
