import { slotStates } from "../build/index.js";
import { alignedTable } from "./aligned-table.js";
import { inLine } from "./terminal.js";
const columns = [
    { title: "document", of: ({ course, document }) => `${course}/${document}` },
    { title: "slot", of: ({ kind, number, part }) => `${kind} ${number}${part ?? ""}` },
    { title: "id", of: ({ id }) => id },
    { title: "state", of: ({ state, reason }) => (reason === null ? state : `${state}: ${inLine(reason)}`) },
    { title: "owner", of: ({ owner }) => owner ?? "–" },
    { title: "for", of: ({ for: readers }) => readers?.join(", ") ?? "" },
    { title: "due", of: ({ due }) => due ?? "–" },
    { title: "declared", of: ({ path, line }) => `${path}:${line}` },
];
/** How many slots there are in each state: `3 slots: 2 open, 1 filled`. */
function total(rows) {
    const counts = slotStates.map((state) => [rows.filter((row) => row.state === state).length, state]);
    const told = counts.filter(([count]) => count > 0).map(([count, state]) => `${count} ${state}`);
    return `${rows.length} ${rows.length === 1 ? "slot" : "slots"}${told.length > 0 ? `: ${told.join(", ")}` : ""}`;
}
/** The ledger for people: a line a slot, and a total. */
export function ledgerTable(rows) {
    const shown = rows.some((row) => row.for !== null) ? columns : columns.filter(({ title }) => title !== "for");
    const lines = [shown.map(({ title }) => title), ...rows.map((row) => shown.map(({ of }) => of(row)))];
    return rows.length === 0 ? `${total(rows)}\n` : `${alignedTable(lines)}${total(rows)}\n`;
}
const fields = ["course", "document", "kind", "number", "part", "id", "state", "owner", "due", "path", "line", "reason", "for"];
/** What spreadsheets would take for a formula, and what they pass over before one. */
const formula = /^[\s\p{C}]*[=+\-@|\uff1d\uff0b\uff0d\uff20]/u;
/**
 * The ledger as CSV (RFC 4180) with a header row. An apostrophe stands before what a spreadsheet would run as a formula: names
 * come from content, and whoever opens the ledger need not have written it.
 */
export function ledgerCsv(rows) {
    const cell = (value) => {
        const written = inLine(String(value ?? ""));
        const text = typeof value === "string" && formula.test(value) ? `'${written}` : written;
        return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    return [fields.join(","), ...rows.map((row) => fields.map((field) => cell(field === "for" ? (row.for?.join(" ") ?? null) : row[field])).join(","))].map((line) => `${line}\r\n`).join("");
}
