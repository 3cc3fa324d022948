import type { BoxTree } from "./box.js";
/** A stretch of a document's text as far as it decides what has to be loaded before it is set. */
export interface Speech {
    readonly text: string;
    /** BCP 47 tag in force. */
    readonly lang: string;
    /** True where its words may be divided by the rules of their language. */
    readonly hyphenated: boolean;
    /** True where it stands in a box that runs from right to left. */
    readonly rightToLeft: boolean;
}
/** All text of a document, markers and generated text included, in document order. */
export declare function speechOf(tree: BoxTree): readonly Speech[];
