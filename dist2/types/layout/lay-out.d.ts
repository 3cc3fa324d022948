import type { Outcome } from "../diagnostics/index.js";
import type { BoxTree } from "../boxes/index.js";
import type { StyledDocument } from "../style/index.js";
import type { LayoutContext } from "./context.js";
import type { LaidOutDocument } from "./fragment.js";
import { WrittenBlocks } from "./flow/written-blocks.js";
import { ParagraphMemory } from "./inline/paragraph-memory.js";
import { PlanMemory } from "./pages/strip-memory.js";
/** What layout sets besides text: faces, images by their path, and a setter of formulas where there are some. */
interface Supplies extends Pick<LayoutContext, "fonts" | "images" | "math"> {
    /** What the limits of a document are multiplied by; 1 where absent. */
    readonly limits?: number;
    /** So many pages are as good as any, in the first round already: they are only counted. Infinite where absent. */
    readonly enough?: number;
    /** What is kept of a document that is laid out in several forms; each has its own where absent. */
    readonly memory?: LayoutMemory;
}
/** Paragraphs and blocks of a document as they were set, by their boxes. */
export declare class LayoutMemory {
    readonly paragraphs: ParagraphMemory;
    readonly written: WrittenBlocks;
    readonly plans: PlanMemory;
}
/** Sets a document on pages: boxes → fragments at absolute positions. No pages where nothing can be set at all. */
export declare function layOut(boxes: BoxTree, document: StyledDocument, supplies: Supplies): Outcome<LaidOutDocument>;
export {};
