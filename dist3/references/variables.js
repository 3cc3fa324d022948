import { referenceVariables } from "../model/index.js";
const names = new Set(referenceVariables.names);
const dates = new Set(referenceVariables.dates);
const texts = new Set(referenceVariables.texts);
/** Names that Zotero and earlier versions of CSL use for variables. */
const sameAs = { "container-title-short": "journalAbbreviation", "title-short": "shortTitle", "event-title": "event" };
/** The names of a variable, without the one that says that there are more; none where it holds no names. */
export function namesAt(reference, variable) {
    return names.has(variable) ? reference[variable] : [];
}
/** A date of an entry, or `null`. */
export function dateAt(reference, variable) {
    return dates.has(variable) ? reference[variable] : null;
}
/** A text of an entry without the marks at its end that a style sets itself, or `null` where nothing is left. */
export function textAt(reference, variable) {
    if (variable === "title")
        return cleaned(reference.title);
    if (!texts.has(variable))
        return null;
    const other = sameAs[variable];
    return cleaned(reference[variable] ?? (other === undefined ? null : reference[other]));
}
function cleaned(text) {
    if (text === null)
        return null;
    const bare = text.replace(/[ \t\r\n]+/g, " ").trim().replace(/^[,;:，；：、.。]+\s*|\s*[,;:，；：、]+$/g, "").replace(/[(（[［]\s*[)）\]］]/g, "").trim();
    return bare === "" ? null : bare;
}
/** Whether an entry gives a variable. */
export function hasVariable(reference, variable) {
    return namesAt(reference, variable).length > 0 || dateAt(reference, variable) !== null || textAt(reference, variable) !== null;
}
