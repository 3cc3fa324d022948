import type { Block, BlankInline, Inline, RichBlocks, RichText } from "../model/index.js";
/** Changes the blanks of running text and of blocks; what has none stays the same value. */
export declare class BlankChange {
    #private;
    constructor(change: (blank: BlankInline) => Inline);
    text<Text extends RichText>(text: Text): Text;
    body<Body extends RichBlocks>(body: Body): Body;
    inlines(inlines: readonly Inline[]): readonly Inline[];
    /** The running text that stands in the block itself; blocks in it are changed by those who walk them. */
    block(block: Block): Block;
}
