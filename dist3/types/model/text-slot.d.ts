import type { Placed, Span } from "../diagnostics/index.js";
import type { When } from "./inline.js";
/** A text declared before somebody wrote it. */
export interface TextSlot {
    /** The way to it through its file: `sections.2.summary`, items counted from 1. */
    readonly id: string;
    readonly owner: Placed<string> | null;
    readonly due: When | null;
    /** Whether the text is there. */
    readonly isFilled: boolean;
    readonly span: Span;
}
