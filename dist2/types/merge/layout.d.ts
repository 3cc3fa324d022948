import type { Outcome, Source, TracedText } from "../diagnostics/index.js";
import type { ContextObject } from "./context-value.js";
import type { Template } from "./template.js";
/** A layout and the partials that it may call, by name. */
export interface TemplateFiles {
    readonly layout: Source;
    readonly partials: ReadonlyMap<string, Source>;
}
/** A layout and its partials, read: they print any number of documents. */
export interface Layout {
    readonly template: Template;
    readonly partials: ReadonlyMap<string, Template>;
}
/** Reads a layout and its partials. All mistakes of all of them come in one run; where there is one, there is no layout. */
export declare function readLayout({ layout, partials }: TemplateFiles): Outcome<Layout>;
/**
 * Prints a layout for a context; `factor` multiplies the limits of one document. The text remembers which characters of which
 * template or content file it came from.
 */
export declare function printLayout(layout: Layout, context: ContextObject, factor?: number): Outcome<TracedText>;
/** Prints what a layout with mistakes comes to without what is wrong in it: for drafts. */
export declare function printFaultyLayout({ template, partials }: Layout, context: ContextObject, factor?: number): Outcome<TracedText>;
