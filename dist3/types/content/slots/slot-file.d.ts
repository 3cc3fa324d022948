import type { Source } from "../../diagnostics/index.js";
/** A file that may fill a slot. */
export interface SlotFile {
    /** From the course folder, with forward slashes. */
    readonly path: string;
    /** Its text, or for an image an empty text under its name: what faults are placed in. */
    readonly source: Source;
    /** False for a file that a link leads to outside the course folder. */
    readonly isInside: boolean;
    /** The sheets of a workbook in their order, none of one that cannot be read; absent in all other files. */
    readonly sheets?: readonly SheetFile[];
}
/** A sheet of a workbook. */
export interface SheetFile {
    readonly name: string;
    /** Its cells as a table of commas; `null` where there are too many, or the file is torn. */
    readonly read: () => Source | null;
    /** The first cell of a formula that was never worked out; `null` where there is none. */
    readonly unsolved: () => string | null;
}
