import type { CssNodePlain } from "css-tree";
import type { Declaration, DeclarationPlace } from "../declarations/declaration.js";
import type { CssText } from "./css-text.js";
/** Reports a node that css-tree could not read, with its reason. */
export declare function reportRaw(css: CssText, node: CssNodePlain, problem: string | undefined): void;
/** The declarations among the nodes of a block; all but at-rules, which are the caller's, are reported. */
export declare function readDeclarations(css: CssText, nodes: readonly CssNodePlain[], problems: ReadonlyMap<number, string>, place: DeclarationPlace): readonly Declaration[];
