import { referenceLedger } from "../build/index.js";
import { alignedTable } from "./aligned-table.js";
import { exitCodeOf } from "./exit-code.js";
import { count } from "./report-text.js";
import { formOf, reportFor, toldTo } from "./report.js";
import { inLine, print } from "./terminal.js";
import { usageMistake } from "./usage-mistake.js";
const longestTitle = 48;
function shortTitle(title) {
    const plain = Array.from(title.replace(/<[^<>]*>/g, ""));
    return plain.length > longestTitle ? `${plain.slice(0, longestTitle - 1).join("")}…` : plain.join("");
}
/** A line an entry, and a total. */
function referencesTable(rows) {
    const lines = rows.map(({ course, key, kind, title, cited, path, line }) => [`${course}/${key}`, kind, shortTitle(title), cited.length === 0 ? "uncited" : `${cited.length} ×`, `${path}:${line}`]);
    const uncited = rows.filter(({ cited }) => cited.length === 0).length;
    const total = `${count(rows.length, "reference")}${rows.length === 0 ? "" : `: ${rows.length - uncited} cited, ${uncited} uncited`}\n`;
    return rows.length === 0 ? total : alignedTable([["reference", "type", "title", "cited", "declared"], ...lines]) + total;
}
/** `lectern references`. */
export async function referencesCommand(request, world) {
    const { targets, options } = request;
    const to = options.get("to");
    if (to !== undefined && options.has("fix"))
        return usageMistake("`references` prints with `--to` or mends with `--fix`, not both", ["--fix"], world);
    if (to !== undefined && to !== "csl-json")
        return usageMistake("`--to` of `references` takes `csl-json`", [to], world);
    const report = reportFor(request, world);
    const ledger = await referenceLedger({ from: world.from, targets, output: null, environment: world.environment, report: toldTo(report), fix: options.has("fix") });
    for (const { path, count: values } of ledger.fixed)
        report.result(`${inLine(path)}  ${count(values, "value")} mended`, { type: "file", path, status: "written" });
    if (to !== undefined)
        print(world.stdout, `${JSON.stringify(ledger.entries, null, 2)}\n`);
    else if (formOf(request) === "json")
        for (const row of ledger.references)
            report.result("", { type: "reference", ...row });
    else if (!options.has("quiet"))
        print(world.stdout, referencesTable(ledger.references));
    return exitCodeOf(ledger, options.has("strict"));
}
