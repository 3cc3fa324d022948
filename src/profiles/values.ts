import type { Span } from "../diagnostics/index.js";
import { blocksWithin, inlinesOfBlock, keyOf, plainText, rowsOf } from "../model/index.js";
import type { ClassHours, Inline, RecordKind, RichBlocks, RichText } from "../model/index.js";

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inlinesIn(value: Fields): readonly Inline[] | null {
  if (Array.isArray(value["inlines"])) return (value as unknown as RichText).inlines;
  return Array.isArray(value["blocks"]) && "span" in value ? blocksWithin((value as unknown as RichBlocks).blocks).flatMap((block) => inlinesOfBlock(block)) : null;
}

/** Whether a text is still to come: a syllabus that says so does not say what was asked for. */
function isToCome(inlines: readonly Inline[]): boolean {
  return inlines.some(({ type }) => type === "text-slot");
}

/** Whether a value says anything. */
export function isSaid(value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value === false) return false;
  if (Array.isArray(value)) return value.some(isSaid);
  if (!isFields(value)) return true;
  const inlines = inlinesIn(value);
  if (inlines !== null) return !isToCome(inlines) && (inlines.length > 0 || (Array.isArray(value["blocks"]) && value["blocks"].length > 0));
  if ("value" in value) return isSaid(value["value"]) || typeof value["value"] === "number";
  if ("year" in value) return true;
  return Object.entries(value).some(([name, one]) => name !== "span" && isSaid(one));
}

/** Where a value stands; the first of several. `null` for one without a place. */
export function placeOf(value: unknown): Span | null {
  if (Array.isArray(value)) return value.map(placeOf).find((one) => one !== null) ?? null;
  if (!isFields(value)) return null;
  const span = value["span"];
  return isFields(span) && "source" in span ? (span as unknown as Span) : null;
}

/** Words of all texts of a value; a Han character, or one of kana, counts as a word. */
export function wordsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + wordsIn(one), 0);
  if (!isFields(value)) return 0;
  const inlines = inlinesIn(value);
  if (inlines === null) return Object.entries(value).reduce((sum, [name, one]) => sum + (name === "span" ? 0 : wordsIn(one)), 0);
  return plainText(inlines).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}\p{S}]+(?:['’.-][^\s\p{Script=Han}\p{P}\p{S}]+)*/gu)?.length ?? 0;
}

/** The field of a record that is written as `key`, with the name of its value. */
export function rowAt(record: RecordKind, key: string): ReturnType<typeof rowsOf>[number] | undefined {
  return rowsOf(record).find(([name, row]) => keyOf(name, row) === key);
}

/** The value of a record by the key that files write. */
export function valueOfKey(record: RecordKind, value: unknown, key: string): unknown {
  const row = rowAt(record, key);
  return row === undefined || !isFields(value) ? undefined : value[row[0]];
}

/** Hours of one kind, or the number of all of them. */
export function hoursOfKind(hours: ClassHours, kind: string): unknown {
  return kind === "total" ? hours : hours.byKind.find((one) => one.kind === kind)?.hours;
}
