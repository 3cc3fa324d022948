import type { ConditionRow } from "./condition-row.js";
import { conditions } from "./conditions.js";
import { fileRules } from "./file-rules.js";
import { featuresOf } from "./features.js";
import { finding, FindingShelf } from "./finding.js";
import type { Finding } from "./finding.js";
import { Reading } from "./reading.js";
import { readPdf } from "../pdf/index.js";
import type { PdfObjects } from "../pdf/index.js";
import { addressRows } from "./rows/address-rows.js";
import { annotationRows } from "./rows/annotation-rows.js";
import { contentRows } from "./rows/content-rows.js";
import { documentRows, encryptionRows } from "./rows/document-rows.js";
import { fontDictionaryRows, fontProgramRows } from "./rows/font-rows.js";
import { structureRows } from "./rows/structure-rows.js";

/** What came of one condition that a machine can judge. */
interface RowVerdict {
  readonly row: ConditionRow;
  /** Where the file breaks it; none where it does not. */
  readonly findings: readonly Finding[];
}

/** What the checker says of a file. It never says that a file is accessible. */
export interface Verification {
  readonly pages: number;
  readonly encrypted: boolean;
  /** Conditions that were judged; of an encrypted file only those on encryption. */
  readonly verdicts: readonly RowVerdict[];
  /** Conditions that only a person can judge, as far as they concern this file. */
  readonly forPeople: readonly ConditionRow[];
}

const judgedByMachine: readonly ConditionRow[] = [...conditions.filter(({ judge }) => judge.by !== "person"), ...fileRules];

/** Number of conditions that `verifyPdf` judges. */
export const judgedConditions = judgedByMachine.length;

/**
 * Judges every condition that a machine can judge, on a file read back. Throws `UnreadablePdf` on what is no PDF or
 * a damaged one, and on nothing else.
 */
export function verifyPdf(bytes: Uint8Array): Verification {
  const objects = readPdf(bytes);
  if (objects.trailer.entries.has("Encrypt")) return encryptedVerification([...encryptionRows(objects)]);
  const reading = new Reading(objects);
  const features = featuresOf(reading);
  const found = new FindingShelf();
  for (const rows of [graphRows(reading), contentRows(reading), fontProgramRows(reading), presentRows(features)]) found.take(rows);
  const forPeople = conditions.filter(({ judge }) => judge.by === "person" && (judge.where === null || features.has(judge.where)));
  return { pages: reading.pages.length, encrypted: false, verdicts: judgedByMachine.map((row) => ({ row, findings: found.of(row.id) })), forPeople };
}

/** The faults that the objects of a file alone show, pages and font programs unread: what is looked at before it is written. */
export function quickFindings(objects: PdfObjects): readonly Finding[] {
  const found = new FindingShelf();
  found.take(graphRows(new Reading(objects)));
  return found.all;
}

function* graphRows(reading: Reading): Generator<Finding> {
  yield* documentRows(reading);
  yield* structureRows(reading);
  yield* annotationRows(reading);
  yield* addressRows(reading);
  yield* fontDictionaryRows(reading);
}

/** What the checker cannot judge must not be there. */
function* presentRows(features: ReturnType<typeof featuresOf>): Generator<Finding> {
  for (const { id, judge } of conditions)
    if (judge.by === "absence" && features.has(judge.of)) yield finding(id, `the file holds ${judge.of}, which this check does not judge`);
}

function encryptedVerification(found: readonly Finding[]): Verification {
  const judged = conditions.filter(({ id }) => id.startsWith("26-"));
  const verdicts = judged.map((row) => ({ row, findings: found.filter(({ id }) => id === row.id) }));
  return { pages: 0, encrypted: true, verdicts, forPeople: [] };
}
