import type { Outcome } from "../diagnostics/index.js";
import type { CalendarDate } from "../model/index.js";
import type { DocumentInput } from "../render.js";
/** The seconds that `SOURCE_DATE_EPOCH` asks for; no value and no mistake where the variable is not set. */
export declare function sourceDateEpoch(environment: Readonly<Record<string, string | undefined>>): Outcome<number>;
/** The day, in ISO form, on which a second since 1970 lies in Greenwich. */
export declare function isoDayOf(seconds: number): string;
/** The day that `SOURCE_DATE_EPOCH` names, in ISO form; `null` where it is not set, or is no time that documents can have. */
export declare function sourceDateDay(environment: Readonly<Record<string, string | undefined>>): string | null;
/**
 * When a document says it was created: `SOURCE_DATE_EPOCH`, else its own date or the first day of its
 * course's term, else a constant. Never the clock: equal input makes equal bytes.
 */
export declare function creationDate({ course, subject }: Pick<DocumentInput, "course" | "subject">, epoch: number | null): number | CalendarDate;
