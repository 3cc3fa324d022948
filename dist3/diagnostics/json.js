import { positionAt } from "./position.js";
/** Version of the shape below; a field that changes its meaning or goes away raises it. */
const version = 1;
function jsonPosition(source, offset) {
    return { ...positionAt(source, offset), offset };
}
function jsonPlace({ source, start, end }) {
    return { path: source.path, start: jsonPosition(source, start), end: jsonPosition(source, end) };
}
/** A diagnostic as plain data for programs; the order of its keys is fixed. */
export function diagnosticToJson({ code, severity, message, hint, span }) {
    return { version, code, severity, message, hint, place: span === null ? null : jsonPlace(span) };
}
