import type { Category } from "./marks.js";
/** Which blank halves of Chinese marks are kept, by the names of CSS Text 4 `text-spacing-trim`; `kaiming` is our own. */
export type MarkSpacing = "trim-both" | "trim-start" | "space-first" | "normal" | "space-all" | "trim-all" | "kaiming";
/** The house styles that the names come down to. */
export interface MarkPolicy {
    /**
     * Blanks inside a line. `full` (全角): each mark has one, two marks side by side share it. `sentence` (开明): only marks
     * that end a sentence. `none` (半角): no mark. `plain`: each mark its own, and none gives way.
     */
    readonly blanks: "full" | "sentence" | "none" | "plain";
    /** The blank before an opening mark at the start of a line. */
    readonly lineStart: "trim" | "keep-first" | "keep";
    /** The blank after a closing mark at the end of a line; `fit` keeps it where the line has room for it. */
    readonly lineEnd: "trim" | "fit" | "keep";
}
/** What each name means. */
export declare const markPolicies: Readonly<Record<MarkSpacing, MarkPolicy>>;
/**
 * Marks whose frame is half blank, by region (CLREQ 3.1.6). In Taiwan, Hong Kong and Macau commas and stops stand in the
 * middle of a frame that stays whole.
 */
export declare function halvedMarks(lang: string): ReadonlySet<Category>;
