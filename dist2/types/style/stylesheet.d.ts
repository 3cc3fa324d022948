import type { Source } from "../diagnostics/index.js";
import type { Pt } from "../geometry/index.js";
import type { LogicalMarginBoxName, MarginBoxName } from "./pages/margin-box-names.js";
import type { Declaration } from "./declarations/declaration.js";
import type { ComplexSelector } from "./selectors/selector.js";
/** What a rule asks of the paper of its document: of its width as the course names it, A4 where it names none. */
export interface PaperQuery {
    readonly bound: "at least" | "at most";
    readonly width: Pt;
}
/** Whether a rule is for paper of this width. */
export declare function isForPaper({ paper }: {
    readonly paper: readonly PaperQuery[];
}, width: Pt): boolean;
/** A rule: declarations for every element that one of its selectors matches. */
export interface StyleRule {
    readonly selectors: readonly ComplexSelector[];
    readonly declarations: readonly Declaration[];
    readonly paper: readonly PaperQuery[];
}
/** The pages that an `@page` rule is for; `null` where it does not say. */
export interface PageSelector {
    readonly name: string | null;
    readonly first: boolean;
    readonly side: "left" | "right" | null;
}
/** An `@page` rule. */
export interface PageRule {
    readonly paper: readonly PaperQuery[];
    readonly selectors: readonly PageSelector[];
    readonly declarations: readonly Declaration[];
    /** Of `@footnote`. */
    readonly footnotes: readonly Declaration[];
    /** Of `@note-column`. */
    readonly noteColumn: readonly Declaration[];
    readonly marginBoxes: readonly {
        readonly name: MarginBoxName | LogicalMarginBoxName;
        readonly declarations: readonly Declaration[];
    }[];
}
/** A parsed stylesheet: good for any number of documents. */
export interface Stylesheet {
    readonly source: Source;
    readonly rules: readonly StyleRule[];
    readonly pageRules: readonly PageRule[];
}
