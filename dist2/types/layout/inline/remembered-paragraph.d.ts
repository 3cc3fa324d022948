import type { Paragraph } from "../../text/index.js";
import type { IntrinsicWidths } from "../box-model.js";
import type { InlineTag } from "./inline-tag.js";
import type { SetLine } from "./set-line.js";
type Prepared = Paragraph<InlineTag>;
/** What the lines of a paragraph depend on besides its text: its width, or that and what it goes on from. */
export type LinesKey = number | string;
/**
 * One block's inline content with the lines that it has been broken into. What it was prepared to goes with its first lines: it
 * takes several times the memory that they do, and hardly any paragraph is broken at a second measure. One that is gets prepared
 * again, and keeps that.
 */
export declare class RememberedParagraph {
    #private;
    readonly missing: Prepared["missing"];
    readonly rightToLeft: boolean;
    constructor(prepare: () => Prepared);
    /** The paragraph, ready to be broken. */
    get paragraph(): Prepared;
    /** What it asks for. */
    get widths(): IntrinsicWidths;
    /** Its lines where they are known, else those that `set` gives. */
    linesAt(key: LinesKey, set: () => readonly SetLine[]): readonly SetLine[];
}
export {};
