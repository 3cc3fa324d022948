import type { Span } from "../../diagnostics/index.js";
import type { LonghandName } from "../properties/longhands.js";
import type { Computation } from "../properties/row.js";
import type { Component } from "../values/component.js";
/** A keyword that every property takes (CSS Cascade 4 §7.3). */
export type WideKeyword = "inherit" | "initial" | "unset";
/** One longhand and what it is declared to be. */
export interface Assignment {
    readonly longhand: LonghandName;
    readonly value: Computation<unknown> | WideKeyword;
    /** Whether left stands for the side where the element's text starts, and right for the other. */
    readonly logical: boolean;
}
interface DeclarationBase {
    /** In lower case, but for a custom property's. */
    readonly property: string;
    readonly important: boolean;
    /** The place of the value. */
    readonly span: Span;
}
/** A declaration that has been checked against its property's row. */
export type Declaration = DeclarationBase & ({
    readonly type: "longhands";
    readonly assignments: readonly Assignment[];
}
/** Holds `var()`, so that it can be read only where the custom properties are known. */
 | {
    readonly type: "pending";
    readonly components: readonly Component[];
    readonly text: string;
} | {
    readonly type: "custom";
    readonly components: readonly Component[];
    readonly text: string;
});
/** Where a declaration stands. */
export type DeclarationPlace = "element" | "page" | "margin-box" | "footnotes" | "note-column";
export {};
