import type { Outcome, Source } from "../diagnostics/index.js";
import type { ContextValue } from "../merge/index.js";
import type { Manifest } from "./manifest.js";
/** What the page of a pack is printed by: a layout with its partials, and its sheet. */
export interface PageTemplate {
    readonly layout: Source;
    readonly partials: ReadonlyMap<string, Source>;
    readonly sheet: Source;
}
/** The sheet of a page, where nothing ends it but its own end, with the accent of a course. */
export declare function pageStyle(accent: string, sheet: Source): ContextValue;
/** Prints the page of a pack. */
export declare function printPage(manifest: Manifest, { layout, partials, sheet }: PageTemplate): Outcome<string>;
