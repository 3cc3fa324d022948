import { count } from "./report-text.js";
import { inLine } from "./terminal.js";
/** Places of one condition that are told; the others are counted. */
const mostPlaces = 5;
/** Whether a file breaks nothing that a machine can judge. An encrypted file is not judged, so it does not pass. */
export function isPassed({ encrypted, verdicts }) {
    return !encrypted && verdicts.every(({ findings }) => findings.length === 0);
}
/** What the checker says of a file, for people. */
export function verificationText(file, verification) {
    const name = inLine(file);
    const { pages, encrypted, verdicts, forPeople } = verification;
    const broken = verdicts.filter(({ findings }) => findings.length > 0);
    const faults = broken.flatMap(({ row, findings }) => [`  ${row.id}  ${row.failure}`, ...places(findings)]);
    if (encrypted)
        return [`${name}  is encrypted: nothing but its encryption was judged`, ...faults].join("\n");
    if (broken.length > 0)
        return [`${name}  ${count(pages, "page")}, breaks ${broken.length} of ${count(verdicts.length, "machine-checkable condition")}`, ...faults].join("\n");
    const head = `${name}  ${count(pages, "page")}, machine-checkable part passed (${count(verdicts.length, "condition")}); these ${forPeople.length} points need a person, who sees to it that none is so:`;
    return [head, ...forPeople.map(({ id, failure }) => `  ${id}  ${failure}`)].join("\n");
}
function places(findings) {
    const told = findings.slice(0, mostPlaces).map(({ what, page, object }) => {
        const where = [...(page === null ? [] : [`page ${page}`]), ...(object === null ? [] : [`object ${object}`])];
        return `          ${inLine(what)}${where.length === 0 ? "" : ` (${where.join(", ")})`}`;
    });
    return findings.length > mostPlaces ? [...told, `          and ${findings.length - mostPlaces} more`] : told;
}
/** The same for programs. */
export function verificationFields(verification) {
    const { pages, encrypted, verdicts, forPeople } = verification;
    return {
        pages, encrypted,
        passed: isPassed(verification),
        conditions: verdicts.map(({ row, findings }) => ({ id: row.id, passed: findings.length === 0 })),
        findings: verdicts.flatMap(({ findings }) => findings),
        people: forPeople.map(({ id, failure }) => ({ id, failure })),
    };
}
