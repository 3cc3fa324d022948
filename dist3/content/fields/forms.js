import { closestName } from "../../diagnostics/index.js";
import { isScalarKind, keyOf, rowsOf, textSlot } from "../../model/index.js";
/** The keys that a mapping may have, in their order. */
export function keysOf(record) {
    return rowsOf(record).filter(([, row]) => row.isWritten).map(([name, row]) => keyOf(name, row));
}
function acceptsScalar(kind, value) {
    switch (kind.kind) {
        case "text":
            return typeof value === "string" || typeof value === "number" || (kind.form === "cell" && value === null);
        case "written":
        case "verbatim":
            return typeof value === "string" || typeof value === "number";
        case "plain":
            return typeof value === "string" || (kind.takesNumbers && typeof value === "number");
        case "number":
            return typeof value === "number" && Number.isFinite(value) && (!kind.whole || Number.isInteger(value));
        case "flag":
            return typeof value === "boolean";
        case "date":
        case "when":
        case "word":
            return typeof value === "string";
    }
}
/** Whether YAML took a value for what the form is written as. */
export function accepts({ kind, record }, node) {
    if (node.kind === "scalar")
        return isScalarKind(kind) && acceptsScalar(kind, node.value);
    if (node.kind === "list")
        return kind.kind === "list";
    return record !== null || kind.kind === "tokens" || kind.kind === "variants";
}
/** Whether a value of the kind may be a text, so that what YAML took for something else was meant as one. */
export function takesText({ kind }) {
    return kind.kind === "text" || kind.kind === "written" || kind.kind === "verbatim" || (kind.kind === "plain" && kind.takesNumbers);
}
/** How far a mapping is from a record: a key that is nearly one of its own counts half. */
export function distance(node, record) {
    const names = keysOf(record);
    const strange = [...node.entries.keys()].filter((key) => !names.includes(key) && !record.elsewhere.includes(key));
    const missing = rowsOf(record).filter(([name, row]) => row.isRequired && !node.entries.has(keyOf(name, row)));
    const lacks = record.oneOf.length > 0 && !record.oneOf.some((name) => node.entries.has(name)) ? 1 : 0;
    return missing.length + lacks + strange.reduce((sum, key) => sum + (closestName(key, names) === null ? 1 : 0.5), 0);
}
/** The mapping of a text that is to come. */
export const slotForm = { kind: textSlot, steps: [], record: textSlot };
