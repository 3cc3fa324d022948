import { duration } from "./duration.js";
import { inLine } from "./terminal.js";
/** A number with its noun: `1 page`, `2 pages`. */
export function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** Why a document without mistakes of its own is not written. */
function waiting([first = "", ...others]) {
    const more = others.length === 0 ? "" : others.length === 1 ? " and one more" : ` and ${others.length} more`;
    return `takes something from ${inLine(first)}${more}, which ${others.length === 0 ? "has" : "have"} errors`;
}
/** What became of one document, in one line; a run that only checks has nothing to say of files. */
export function documentLine({ status, format, pages, milliseconds, openSlots, stale, waitsFor, ...names }, checks = false) {
    const [source, output] = [inLine(names.source), inLine(names.output)];
    if (status === "failed" && checks)
        return `${source}  ${waitsFor.length > 0 ? waiting(waitsFor) : "has errors"}`;
    if (status === "failed")
        return `${output}  not written${waitsFor.length > 0 ? `: it ${waiting(waitsFor)}` : ""}${stale ? "; the PDF of an earlier build stays" : ""}`;
    const facts = format === "ics" ? ["calendar", duration(milliseconds)] : format === "styles" ? ["markup with its styles", duration(milliseconds)] : [count(pages, "page"), duration(milliseconds), count(openSlots, "open slot")];
    if (status === "unchanged")
        facts.push("unchanged");
    if (status === "draft")
        facts.push(`draft, not the document${stale ? "; the PDF of an earlier build stays" : ""}`);
    return [status === "checked" ? source : output, ...facts].join("  ");
}
/** A file of an earlier build that no source makes any more, in one line. */
export function leftoverLine(path) {
    return `${inLine(path)}  is made from nothing any more; \`lectern clean\` removes it`;
}
function hasFailed({ status }) {
    return status === "failed" || status === "draft";
}
/** Counts what a build did and found, in so much time by the clock. */
export function summaryOf({ documents, diagnostics }, milliseconds) {
    const sum = (value) => documents.reduce((total, document) => total + value(document), 0);
    const made = documents.filter(({ format }) => format !== "styles" && format !== "ics");
    const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
    return {
        documents: made.length,
        failed: made.filter(hasFailed).length,
        drafts: made.filter(({ status }) => status === "draft").length,
        waiting: made.filter((document) => hasFailed(document) && document.waitsFor.length > 0).length,
        pages: sum(({ pages }) => pages),
        milliseconds: Math.round(milliseconds),
        openSlots: sum(({ openSlots }) => openSlots),
        errors: diagnostics.length - warnings,
        warnings,
    };
}
/** What became of all documents, in one line. */
export function totalLine({ documents, failed, drafts, waiting: others, pages, milliseconds, openSlots, errors, warnings }, checks = false) {
    return [
        count(documents, "document"),
        ...(failed > 0 && !checks ? [`${failed} not written${drafts > 0 ? ` but ${drafts === failed ? "as" : `${drafts} as`} ${drafts === 1 ? "a draft" : "drafts"}` : ""}`] : []),
        ...(failed > others && checks ? [`${failed - others} with errors`] : []),
        ...(others > 0 && checks ? [`${others} that would wait`] : []),
        count(pages, "page"),
        duration(milliseconds),
        count(openSlots, "open slot"),
        ...(errors > 0 ? [count(errors, "error")] : []),
        ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ].join(", ");
}
