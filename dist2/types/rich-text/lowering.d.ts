import type { Diagnostic, TracedText } from "../diagnostics/index.js";
import type { Block, FigureBlock, SlotPlaceBlock } from "../model/index.js";
import type { Stretch } from "./containers.js";
import type { DefinedNotes } from "./notes.js";
/** What the passage from the parser's tree to our nodes carries along. */
export interface Lowering {
    /** The field, or the stretch of it at hand, as the author wrote it. */
    readonly text: TracedText;
    /** The same, with folds of YAML as line breaks: as long as `text`, character for character in the same place. */
    readonly markdown: string;
    /** What each soft line break of the paragraph at hand leaves, by its offset. */
    readonly joins: ReadonlyMap<number, "" | " ">;
    /** The line endings that are kept, by their offsets: those before the items of a list in a text of one paragraph. */
    readonly breaks?: ReadonlySet<number>;
    /** The notes that the text defines. */
    readonly notes: DefinedNotes;
    /** Addresses of links by the name that `[name]: address` gives them. */
    readonly addresses: ReadonlyMap<string, string>;
    /** Where the pictures of a paragraph are collected, to stand after it; `null` where no block may stand. */
    readonly figures: (FigureBlock | SlotPlaceBlock)[] | null;
    /** Where mistakes are collected. */
    readonly diagnostics: Diagnostic[];
}
/** What the passage from the parser's blocks to ours carries along. */
export interface BlockLowering extends Omit<Lowering, "joins"> {
    /** The blocks of a stretch that stands in a block, `depth` levels deep, as those of a body. */
    readonly bodyOf: (stretch: Stretch, depth: number) => readonly Block[];
}
