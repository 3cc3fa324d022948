import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { CslItem } from "./csl-item.js";
/** Reads CSL-JSON with the places of its variables: a list of items, or a mapping that holds one as `items` or `references`. */
export declare function readJsonItems(source: Source): {
    readonly items: readonly CslItem[] | null;
    readonly diagnostics: readonly Diagnostic[];
};
