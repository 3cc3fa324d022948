// Writes a summary of release packs in Markdown to standard output: a table of documents with their slots, warnings and sizes, and
// what has changed since the release before. Arguments are folders of packs.
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** Text in a cell of a table. */
function cell(text) {
  return String(text).replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>|&~#]/g, (mark) => `\\${mark}`);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}

function growth(change) {
  if (change === undefined) return "=";
  if (change.what === "new") return "new";
  return `${change.bytes < 0 ? "−" : "+"}${kilobytes(Math.abs(change.bytes))}`;
}

function slots({ open, overdue }) {
  return open === 0 ? "–" : overdue === 0 ? `${open} open` : `${open} open, ${overdue} overdue`;
}

function judged({ judged: who, conformsTo }) {
  return who === null ? "not judged" : `${conformsTo.join(", ")}: ${who.conditions} conditions hold`;
}

function summaryOf({ course, version, source, tool, documents, totals, since }) {
  const changes = new Map((since?.changes ?? []).map((change) => [change.file, change]));
  const against = since === null ? "" : ` since ${cell(since.version)}`;
  const rows = documents.map((one) => [cell(one.file), one.pages, kilobytes(one.bytes), growth(since === null ? { what: "new" } : changes.get(one.file)), slots(one), one.warnings, judged(one)]);
  const removed = [...changes.values()].filter(({ what }) => what === "removed").map(({ file }) => cell(file));
  return [
    `### ${cell(course.title)}, ${cell(version)}`,
    "",
    `${totals.documents} documents, ${totals.pages} pages, ${kilobytes(totals.bytes)}; ${totals.open} open slots, ${totals.overdue} overdue; ${totals.warnings} warnings.`,
    `Commit ${source.revision ?? "unknown"}${source.clean === false ? " with changes" : ""}; lectern ${tool.version}.`,
    "",
    `| document | pages | size | change${against} | slots | warnings | conformance |`,
    "|---|--:|--:|--:|---|--:|---|",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    ...(removed.length === 0 ? [] : ["", `Removed: ${removed.join(", ")}.`]),
    "",
  ].join("\n");
}

for (const folder of process.argv.slice(2)) process.stdout.write(`${summaryOf(JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")))}\n`);
