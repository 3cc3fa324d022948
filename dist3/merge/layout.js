import { valueOf } from "../diagnostics/index.js";
import { Interpreter } from "./interpreter.js";
import { readTemplate } from "./read-template.js";
/** Reads a layout and its partials. All mistakes of all of them come in one run; where there is one, there is no layout. */
export function readLayout({ layout, partials }) {
    const diagnostics = [];
    const names = [...partials.keys()];
    const template = valueOf(readTemplate(layout, names), diagnostics);
    const read = new Map();
    for (const [name, source] of partials) {
        const partial = valueOf(readTemplate(source, names), diagnostics);
        if (partial !== null)
            read.set(name, partial);
    }
    if (template === null || diagnostics.length > 0)
        return { value: null, diagnostics };
    return { value: { template, partials: read }, diagnostics };
}
/**
 * Prints a layout for a context; `factor` multiplies the limits of one document. The text remembers which characters of which
 * template or content file it came from.
 */
export function printLayout(layout, context, factor = 1) {
    const printed = printFaultyLayout(layout, context, factor);
    return printed.diagnostics.length > 0 ? { ...printed, value: null } : printed;
}
/** Prints what a layout with mistakes comes to without what is wrong in it: for drafts. */
export function printFaultyLayout({ template, partials }, context, factor = 1) {
    return new Interpreter(partials, factor).print(template, context);
}
