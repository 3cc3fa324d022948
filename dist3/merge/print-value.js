import { escapeMarkup } from "./traced-printer.js";
/**
 * Prints a value: text escaped, rich text as the markup that it is. A value of the content points to its own place,
 * any other to `tag`. Returns a hint where the value cannot be printed, else `null`.
 */
export function printValue(printer, value, tag) {
    if (value === null)
        return "ask with `{{#if}}` first";
    if (typeof value !== "object") {
        printer.printFor(escapeMarkup(String(value)), tag);
        return null;
    }
    switch (value.kind) {
        case "placed":
            printPlaced(printer, String(value.value), value.span);
            return null;
        case "markup":
            printer.printTraced(value.markup);
            return null;
        case "list":
            return "print its items with `{{#each}}`";
        case "object":
            return "print one of its fields";
    }
}
function printPlaced(printer, text, span) {
    const linear = span.source.text.startsWith(text, span.start) && span.end - span.start === text.length;
    printer.printEscaped({ text, segments: [{ start: 0, span, linear }] });
}
