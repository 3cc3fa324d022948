import type { BuildResult, DocumentReport } from "../build/index.js";

/** A number with its noun: `1 page`, `2 pages`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** What became of one document, in one line. */
export function documentLine({ status, source, output, pages, milliseconds, openSlots, stale }: DocumentReport): string {
  if (status === "failed") return `${output}  not written${stale ? "; the PDF of an earlier build stays" : ""}`;
  const facts = [count(pages, "page"), duration(milliseconds), count(openSlots, "open slot")];
  if (status === "unchanged") facts.push("unchanged");
  return [status === "checked" ? source : output, ...facts].join("  ");
}

/** What became of all documents, in one line. */
export function totalLine({ documents, diagnostics }: BuildResult): string {
  const sum = (value: (document: DocumentReport) => number): number =>
    documents.reduce((total, document) => total + value(document), 0);
  const failed = documents.filter(({ status }) => status === "failed").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return [
    count(documents.length, "document"),
    ...(failed > 0 ? [`${failed} not written`] : []),
    count(sum(({ pages }) => pages), "page"),
    duration(sum(({ milliseconds }) => milliseconds)),
    count(sum(({ openSlots }) => openSlots), "open slot"),
    ...(diagnostics.length > warnings ? [count(diagnostics.length - warnings, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ].join(", ");
}
