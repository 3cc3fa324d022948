import type { Source, TracedText } from "../diagnostics/index.js";
import type { DocumentInput } from "../render.js";
import type { FontBook } from "../text/index.js";
import type { LazyImages } from "./lazy-images.js";
/** What a document is made of, as far as the stages after its markup know it. */
export type Printed = Pick<DocumentInput, "course" | "template" | "fonts" | "limits" | "verify" | "pdfStandard" | "isLarge" | "subject" | "created"> & {
    readonly markup: TracedText;
    readonly images: LazyImages;
    /** The words that its file must not hold. */
    readonly secrets: readonly string[];
};
/** A hash of what a book of fonts is made of. */
export declare function fontsDigest(fonts: FontBook): string;
/** An image and the hash of its file. */
export type Shown = readonly [name: string, digest: string];
/** What the file of a document is made of, as hashes. */
export declare class Fingerprint {
    #private;
    /** Everything that its bytes depend on: values, never dates of files. */
    readonly made: string;
    /** The images that it shows, with the hashes of their files. */
    readonly shown: readonly Shown[];
    private constructor();
    /** That of a document; `null` where it shows what cannot be told by its bytes, such as a chart. */
    static of(printed: Printed): Fingerprint | null;
    /** Where all of its words stand: what is told of it has its places from there. */
    get told(): string;
    /** The texts that it was made of, by their paths. */
    get sources(): ReadonlyMap<string, Source>;
}
