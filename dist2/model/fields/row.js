/** A field that may be left out; its value is `null` then. */
export function optional(kind, documentation, options = {}) {
    return { kind, documentation, isRequired: false, absent: () => null, isWritten: true, ...options };
}
/** A field that may be left out, and what it is then. */
export function usual(kind, value, documentation, options = {}) {
    return { kind, documentation, isRequired: false, absent: () => value, isWritten: true, ...options };
}
/** A field that may be left out, and what it is then in the record at `span`. */
export function usualAt(kind, absent, documentation, options = {}) {
    return { kind, documentation, isRequired: false, absent, isWritten: true, ...options };
}
/** A list that may be left out; it is empty then. */
export function many(kind, documentation, options = {}) {
    return usual(kind, [], documentation, options);
}
/** A field that must be there, and what stands for it in a record that lacks it. */
export function requiredOr(kind, absent, documentation, options = {}) {
    return { kind, documentation, isRequired: true, absent, isWritten: true, ...options };
}
/** A text that must be there: empty in a record that lacks it. */
export function requiredText(kind, documentation, options = {}) {
    return requiredOr(kind, (span) => ({ inlines: [], span }), documentation, options);
}
/** Paragraphs that must be there: `null` in a record that lacks them. */
export function requiredBlocks(kind, documentation, options = {}) {
    return requiredOr(kind, () => null, documentation, options);
}
/** A plain text that must be there: empty in a record that lacks it. */
export function requiredPlain(kind, documentation, options = {}) {
    return requiredOr(kind, (span) => ({ value: "", span }), documentation, options);
}
/** What other files fill in; `null` until they do. */
export function filledIn(kind) {
    return { kind, documentation: "", isRequired: false, absent: () => null, isWritten: false };
}
/** The key of a row in a file: `gradingScale` is written `grading-scale`. */
export function keyOf(name, row) {
    return row.key ?? name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
