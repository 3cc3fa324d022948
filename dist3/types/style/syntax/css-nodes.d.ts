import type { CssNodePlain } from "css-tree";
import type { CssText, Stretch } from "./css-text.js";
/** A node of one type of css-tree's syntax tree. */
export type CssNodeOf<Type extends CssNodePlain["type"]> = Extract<CssNodePlain, {
    type: Type;
}>;
/** The nodes of a text, and what css-tree could not read in it, by the offset of the node left raw. */
export interface CssNodes {
    readonly nodes: readonly CssNodePlain[];
    readonly problems: ReadonlyMap<number, string>;
}
/** The stretch of a node. */
export declare function stretchOf(node: CssNodePlain | Stretch): Stretch;
/** The top-level nodes of a stylesheet, or of the declarations of a `style` attribute; `null` for unsound text. */
export declare function readNodes(css: CssText, context: "stylesheet" | "declarationList"): CssNodes | null;
