/** An object of the given fields. */
export function contextObject(fields) {
    return { kind: "object", fields: new Map(Object.entries(fields)) };
}
/** What a partial prints of a context of its own, where it is printed: a lesson of a book. */
export function placedPartial(partial, context, span) {
    return { kind: "markup", markup: { text: "", segments: [{ start: 0, span, linear: false }] }, places: [{ at: 0, partial, context, isRoot: true }] };
}
/** A list of the given values. */
export function contextList(items) {
    return { kind: "list", items };
}
/** A placed value of the model as the template sees it; `null` stays `null`. */
export function placedScalar(placed) {
    return placed === null ? null : { kind: "placed", ...placed };
}
/** The bare scalar behind a value: text for markup, `null` for objects and lists. */
export function scalarOf(value) {
    if (value === null || typeof value !== "object")
        return value;
    if (value.kind === "placed")
        return value.value;
    return value.kind === "markup" ? value.markup.text : null;
}
/** What Handlebars takes for false: `false`, `null`, `0`, the empty text and the empty list. */
export function isFalsy(value) {
    if (value === undefined || value === null)
        return true;
    if (typeof value !== "object")
        return value === false || value === 0 || value === "";
    if (value.kind === "list")
        return value.items.length === 0;
    // A body may hold nothing but a figure, which a partial prints at its place.
    if (value.kind === "markup" && value.places.length > 0)
        return false;
    return value.kind !== "object" && isFalsy(scalarOf(value));
}
/** The kind of a value in words for messages. */
export function describeValue(value) {
    if (value === null)
        return "null";
    if (typeof value === "object") {
        if (value.kind === "object")
            return "an object";
        if (value.kind === "list")
            return "a list";
        if (value.kind === "markup")
            return "rich text";
        return describeValue(value.value);
    }
    return typeof value === "string" ? "text" : typeof value === "number" ? "a number" : "true or false";
}
