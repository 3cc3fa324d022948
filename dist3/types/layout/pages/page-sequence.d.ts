import type { BlockBox } from "../../boxes/index.js";
import type { StyledDocument } from "../../style/index.js";
import type { LayoutContext } from "../context.js";
import type { KeptBlocks } from "../flow/flow.js";
import type { ChapterMemory } from "./chapter-memory.js";
import type { FilledPage } from "./filled-page.js";
import type { StripMemory } from "./strip-memory.js";
/** What earlier rounds left of a document. */
export interface PageMemory {
    readonly chapters: ChapterMemory;
    readonly strips: StripMemory;
    /** Blocks as they were written; of a document of several chapters none are kept. */
    readonly written: KeptBlocks;
}
/** Sets a document on pages; `memory` has its chapters and strips as earlier rounds left them. */
export declare function fillPages(root: BlockBox, document: StyledDocument, context: LayoutContext, memory: PageMemory): readonly FilledPage[];
