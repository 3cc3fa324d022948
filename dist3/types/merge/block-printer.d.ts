import type { Block } from "../model/index.js";
import type { InlinePrinter } from "./inline-printer.js";
/** Prints blocks as markup of the vocabulary. */
export declare class BlockPrinter {
    private readonly out;
    private readonly level;
    constructor(out: InlinePrinter, level: number);
    private idOf;
    /** Blocks in their order; places of figures that stand beside each other make one row. */
    blocks(blocks: readonly Block[]): void;
    private block;
    private wordsOf;
    private heading;
    private list;
    /** A tight item prints its only paragraph without a paragraph's margins. */
    private item;
    private definitions;
    private callout;
    private forAudience;
    private pre;
    private run;
    /** Each line as a block of its own, so that it can be marked and have its number at its side. */
    private lines;
    private slots;
    private table;
}
