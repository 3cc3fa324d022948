import type { Source } from "../diagnostics/index.js";
import type { DocumentInput } from "../render.js";
import type { LazyImages } from "./lazy-images.js";
type Whole = DocumentInput & {
    readonly images: LazyImages;
};
/**
 * What a document is made of before it is printed: a hash of everything that its markup could come from, as long as nobody looks
 * at other lessons, sheets and examinations while it is printed. So a document of which nothing has changed need not be printed
 * to know that.
 */
export declare class PrintingKey {
    #private;
    readonly value: string;
    /** Everything that its words could stand in, by the paths that people see. */
    readonly sources: ReadonlyMap<string, Source>;
    /** The document as it is to be printed, so that looks at others are seen. */
    readonly input: Whole;
    private constructor();
    /** That of a document whose file must not hold some words; `null` where not all that it is made of can be told. */
    static of(input: Whole, secrets: readonly string[]): PrintingKey | null;
    /** Whether nobody has looked at others since the key was made, so that it says all that the document was made of. */
    get saysAll(): boolean;
}
export {};
