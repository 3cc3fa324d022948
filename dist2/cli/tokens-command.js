import { tokenLedger } from "../build/index.js";
import { alignedTable } from "./aligned-table.js";
import { exitCodeOf } from "./exit-code.js";
import { documentOptions } from "./project-commands.js";
import { formOf, reportFor, toldTo } from "./report.js";
import { print } from "./terminal.js";
const titles = ["course", "token", "default", "value", "documents", "what it is for"];
function rowOf({ course, token, does, default: basic, value, kinds }, all) {
    return [course, token, basic ?? "–", value === basic ? "" : value, kinds.length === all ? "" : kinds.join(", "), does];
}
/** `lectern tokens`. */
export async function tokensCommand(request, world) {
    const asked = documentOptions(request, world);
    if (typeof asked === "number")
        return asked;
    const report = reportFor(request, world);
    const ledger = await tokenLedger({ ...asked, report: toldTo(report) });
    const all = new Set(ledger.tokens.flatMap(({ kinds }) => kinds)).size;
    if (formOf(request) === "json")
        for (const token of ledger.tokens)
            report.result("", { type: "token", ...token });
    else if (ledger.tokens.length > 0)
        print(world.stdout, alignedTable([titles, ...ledger.tokens.map((row) => rowOf(row, all))]));
    return exitCodeOf(ledger, request.options.has("strict"));
}
