import type { Placed } from "../diagnostics/index.js";
import type { DocumentKind, Kind } from "./fields/kind.js";
import type { Mentions } from "./mentions.js";
import type { RichBlocks, RichText } from "./rich-text.js";
/**
 * A text of the content; or the key of a reference that stands beside the texts and is cited as well; or the name of a
 * lesson whose title is printed there.
 */
export type PrintedText = {
    readonly text: RichText | RichBlocks;
} | {
    readonly key: Placed<string>;
} | {
    readonly lesson: Placed<string>;
};
/**
 * The texts of a value in the order of the page: those that `document` prints, or all of them. It follows the rows that
 * the value was read by, and is the only walk of texts that there is.
 */
export declare function textsOf(kind: Kind, value: unknown, document: DocumentKind | null): readonly PrintedText[];
/** The keys of references that texts cite, in their order and as often as they stand there. */
export declare function keysCitedIn(texts: Iterable<PrintedText>): Generator<string>;
/** What texts cite and refer to. */
export declare function mentionsOf(texts: Iterable<PrintedText>): Mentions;
/** The languages of the blocks of code in texts. */
export declare function languagesIn(texts: Iterable<PrintedText>): ReadonlySet<string>;
