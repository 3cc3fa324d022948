import type { Span } from "../diagnostics/index.js";
import type { JoinedOutline } from "./joined-outline.js";
import type { LeftOut } from "./left-out.js";
import type { LinkTarget } from "./source-masks.js";
/** What running text is read with. */
export interface Cleaning {
    readonly targets: ReadonlyMap<string, LinkTarget>;
    /** What tells the names of one file from those of another; `null` for a text that is none of an outline. */
    readonly outline: Pick<JoinedOutline, "prefixAt" | "folderAt"> | null;
    /** The figures that pictures of the outline name: `fig-bow`. */
    readonly figures: ReadonlySet<string>;
    /** Names of link targets that a text used. */
    readonly used: Set<string>;
    /** Keys that may be cited. */
    readonly keys: ReadonlySet<string>;
    readonly leftOut: LeftOut[];
}
/** Characters that no text of a course may hold: controls, marks of a broken encoding, halves of pairs. */
export declare const forbidden: RegExp;
/** The text without emoji that no face of ours has; some of them are signs that a face does have. */
export declare function withoutEmoji(text: string, span: Span, { leftOut }: Cleaning): string;
/** An image as words: what it shows, or its file. */
export declare function imageAsWords(text: string): string;
/** A text as `build` takes it: links that lead somewhere, no tags, no signs of other tools. Its words all stay. */
export declare function cleanText(text: string, span: Span, cleaning: Cleaning): string;
