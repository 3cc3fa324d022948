import type { Diagnostic, Placed } from "../diagnostics/index.js";
import type { CslItem } from "./csl-item.js";
import type { KnownVariables } from "./known-variables.js";
/** Items of which every variable can be read, and what was left out of them. */
interface CleanItems {
    readonly items: readonly CslItem[];
    readonly unused: readonly Placed<string>[];
    readonly diagnostics: readonly Diagnostic[];
}
/** The items with what can be read of them: everything else is told. */
export declare function cleanItems(items: readonly CslItem[], known: KnownVariables): CleanItems;
export {};
