import { conditions } from "./conditions.js";
import { fileRules } from "./file-rules.js";
import { featuresOf } from "./features.js";
import { finding, FindingShelf } from "./finding.js";
import { Reading } from "./reading.js";
import { readPdf } from "../pdf/index.js";
import { addressRows } from "./rows/address-rows.js";
import { annotationRows } from "./rows/annotation-rows.js";
import { contentRows } from "./rows/content-rows.js";
import { documentRows, encryptionRows } from "./rows/document-rows.js";
import { fontDictionaryRows, fontProgramRows } from "./rows/font-rows.js";
import { structureRows } from "./rows/structure-rows.js";
const judgedByMachine = [...conditions.filter(({ judge }) => judge.by !== "person"), ...fileRules];
/** Number of conditions that `verifyPdf` judges. */
export const judgedConditions = judgedByMachine.length;
/**
 * Judges every condition that a machine can judge, on a file read back. Throws `UnreadablePdf` on what is no PDF or
 * a damaged one, and on nothing else.
 */
export function verifyPdf(bytes) {
    const objects = readPdf(bytes);
    if (objects.trailer.entries.has("Encrypt"))
        return encryptedVerification([...encryptionRows(objects)]);
    const reading = new Reading(objects);
    const features = featuresOf(reading);
    const found = new FindingShelf();
    for (const rows of [graphRows(reading), contentRows(reading), fontProgramRows(reading), presentRows(features)])
        found.take(rows);
    const forPeople = conditions.filter(({ judge }) => judge.by === "person" && (judge.where === null || features.has(judge.where)));
    return { pages: reading.pages.length, encrypted: false, verdicts: judgedByMachine.map((row) => ({ row, findings: found.of(row.id) })), forPeople };
}
/** The faults that the objects of a file alone show, pages and font programs unread: what is looked at before it is written. */
export function quickFindings(objects) {
    const found = new FindingShelf();
    found.take(graphRows(new Reading(objects)));
    return found.all;
}
function* graphRows(reading) {
    yield* documentRows(reading);
    yield* structureRows(reading);
    yield* annotationRows(reading);
    yield* addressRows(reading);
    yield* fontDictionaryRows(reading);
}
/** What the checker cannot judge must not be there. */
function* presentRows(features) {
    for (const { id, judge } of conditions)
        if (judge.by === "absence" && features.has(judge.of))
            yield finding(id, `the file holds ${judge.of}, which this check does not judge`);
}
function encryptedVerification(found) {
    const judged = conditions.filter(({ id }) => id.startsWith("26-"));
    const verdicts = judged.map((row) => ({ row, findings: found.filter(({ id }) => id === row.id) }));
    return { pages: 0, encrypted: true, verdicts, forPeople: [] };
}
