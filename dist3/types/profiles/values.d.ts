import type { Span } from "../diagnostics/index.js";
import { rowsOf } from "../model/index.js";
import type { ClassHours, RecordKind } from "../model/index.js";
/** Whether a value says anything. */
export declare function isSaid(value: unknown): boolean;
/** Where a value stands; the first of several. `null` for one without a place. */
export declare function placeOf(value: unknown): Span | null;
/** Words of all texts of a value; a Han character, or one of kana, counts as a word. */
export declare function wordsIn(value: unknown): number;
/** The field of a record that is written as `key`, with the name of its value. */
export declare function rowAt(record: RecordKind, key: string): ReturnType<typeof rowsOf>[number] | undefined;
/** The value of a record by the key that files write. */
export declare function valueOfKey(record: RecordKind, value: unknown, key: string): unknown;
/** Hours of one kind, or the number of all of them. */
export declare function hoursOfKind(hours: ClassHours, kind: string): unknown;
