import { fontLedger } from "../build/index.js";
import { codePointName } from "../diagnostics/index.js";
import { exitCodeOf } from "./exit-code.js";
import { alignedTable } from "./aligned-table.js";
import { formOf, reportFor, toldTo } from "./report.js";
import { count } from "./report-text.js";
import { inLine, print } from "./terminal.js";
function weightsText(weights) {
    return weights.length > 2 ? `${weights[0] ?? ""}–${weights.at(-1) ?? ""}` : weights.join(", ");
}
function rowOf({ course, family, weights, styles, covers, characters, licence, path }) {
    return [course, family, weightsText(weights), styles.join(", "), `${covers} of ${characters}`, licence ?? "–", path];
}
function gapText({ course, character, place }) {
    const where = place === null ? course : `${place.path}:${place.line}:${place.column}`;
    return `${where}: no font has \`${character}\` (${codePointName(character.codePointAt(0) ?? 0)}); put one that has it into content/${course}/fonts/`;
}
const titles = ["course", "family", "weights", "styles", "covers", "licence", "regular face"];
/** `lectern fonts`. */
export async function fontsCommand(request, world) {
    const report = reportFor(request, world);
    const { targets, options } = request;
    const ledger = await fontLedger({ from: world.from, targets, output: null, environment: world.environment, report: toldTo(report) });
    if (formOf(request) === "json") {
        for (const font of ledger.fonts)
            report.result("", { type: "font", ...font });
        for (const gap of ledger.gaps)
            report.result("", { type: "font-gap", ...gap });
    }
    else if (ledger.fonts.length > 0) {
        print(world.stdout, alignedTable([titles, ...ledger.fonts.map(rowOf)]));
        for (const gap of ledger.gaps)
            print(world.stdout, `${inLine(gapText(gap))}\n`);
        print(world.stdout, `${count(ledger.gaps.length, "character")} without a font\n`);
    }
    return exitCodeOf(ledger, options.has("strict"), options.has("strict") && ledger.gaps.length > 0);
}
