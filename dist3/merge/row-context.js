import { keyOf, rowsOf } from "../model/index.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
/** Whether values of a kind are days, in one of the forms in which these are written. */
function isWhen(kind) {
    return kind.kind === "when" || (kind.kind === "choice" && kind.forms.some((form) => form.kind === "when"));
}
/** What a template can print of a value whose kind says it all; `undefined` for lists, mappings and what is computed. */
function printable(kind, value, words) {
    if (kind.kind === "text")
        return kind.form === "blocks" ? words.body(value) : words.text(value);
    if (kind.kind === "plain" || kind.kind === "number")
        return placedScalar(value);
    if (isWhen(kind))
        return words.when(value);
    return kind.kind === "date" ? words.date(value) : undefined;
}
/** The same, with truth values, lists and mappings of their own rows. */
function printedDeep(kind, value, words, document) {
    if (value === null)
        return null;
    if (kind.kind === "list")
        return contextList(value.flatMap((item) => printedDeep(kind.items(), item, words, document) ?? []));
    if (kind.kind === "record")
        return recordContext(kind, value, words, document);
    return kind.kind === "flag" || kind.kind === "word" ? value : printable(kind, value, words);
}
/** The rows that a kind of document prints. */
export function rowsPrintedIn(record, document) {
    return rowsOf(record).filter(([, row]) => row.isWritten && row.unprinted === undefined && (row.printedIn ?? record.printedIn)?.includes(document) !== false);
}
function fieldsOf(record, value, document, print) {
    const values = value;
    return Object.fromEntries(rowsPrintedIn(record, document).flatMap(([name, row]) => {
        const printed = print(row.kind, values[name]);
        return printed === undefined ? [] : [[keyOf(name, row), printed]];
    }));
}
/** The fields of a record that a kind of document prints as they are, by their keys. */
export function rowContext(record, value, words, document) {
    return fieldsOf(record, value, document, (kind, one) => printable(kind, one, words));
}
/** A record with all that its rows hold, lists and mappings too; words of a closed list are those of the file. */
export function recordContext(record, value, words, document) {
    return contextObject(fieldsOf(record, value, document, (kind, one) => printedDeep(kind, one, words, document)));
}
