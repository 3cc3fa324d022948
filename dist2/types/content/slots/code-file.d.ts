import type { Outcome, Source } from "../../diagnostics/index.js";
import type { ListingSlot, RichBlocks } from "../../model/index.js";
/** The language that the name of a file says, or `null`. */
export declare function languageOfFile(path: string): string | null;
/** The code of a listing from its file: the lines that it asks for, as they stand, and what the program prints. */
export declare function readCodeFile(slot: ListingSlot, source: Source): Outcome<RichBlocks>;
