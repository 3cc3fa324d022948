import type { PageRule } from "../stylesheet.js";
import type { CssNodeOf } from "./css-nodes.js";
import type { CssText } from "./css-text.js";
/** An `@page` rule with its margin boxes. */
export declare function readPageRule(css: CssText, rule: CssNodeOf<"Atrule">, problems: ReadonlyMap<number, string>): Omit<PageRule, "paper"> | null;
