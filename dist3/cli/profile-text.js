import { alignedTable } from "./aligned-table.js";
const words = { met: "met", missing: "missing", person: "for a person" };
/** What a course meets of a profile, a line a rule, and a total. */
function tableOf(rows) {
    const [first] = rows;
    if (first === undefined)
        return "";
    const lines = rows.map(({ rule, status, asks, places: [place], says }) => [
        `  ${words[status]}`, status === "person" ? "" : rule, says === null || status === "missing" ? asks : `${asks} (${says})`, place === undefined ? "" : `${place.path}:${place.line}:${place.column}`,
    ]);
    const judged = rows.filter(({ status }) => status !== "person");
    const met = judged.filter(({ status }) => status === "met").length;
    return `${first.course}: ${first.profile}, ${met} of ${judged.length} rules met\n${alignedTable(lines)}`;
}
/** What courses meet of profiles, for people. */
export function profileText(rows) {
    const groups = new Map();
    for (const row of rows)
        groups.set(`${row.course}\n${row.profile}`, [...(groups.get(`${row.course}\n${row.profile}`) ?? []), row]);
    return [...groups.values()].map(tableOf).join("");
}
