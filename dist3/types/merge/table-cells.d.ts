import type { RichText, TableFilling } from "../model/index.js";
import type { ContextList, MarkupValue } from "./context-value.js";
import type { TextOptions } from "./text-options.js";
/** What a document knows of words, as far as its tables need it. */
interface CellWords {
    /** Language of the document. */
    readonly lang: string;
    text: (text: RichText | null, options?: TextOptions) => MarkupValue | null;
}
/** The cells of a table row by row, each with its words, what `text-align` says of it, and the header over it; a header stands over numbers at their right. */
export declare function tableCells(filling: TableFilling | null, words: CellWords): {
    readonly header: ContextList;
    readonly body: ContextList;
    readonly slim: boolean;
};
export {};
