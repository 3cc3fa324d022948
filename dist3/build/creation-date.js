import { diagnostic } from "../diagnostics/index.js";
import { kindOf } from "../documents/index.js";
const lastSecond = Date.UTC(9999, 11, 31) / 1000;
/** The day that a document without any date is given: the same on every machine. */
const undated = { year: 2000, month: 1, day: 1 };
/** The seconds that `SOURCE_DATE_EPOCH` asks for; no value and no mistake where the variable is not set. */
export function sourceDateEpoch(environment) {
    const epoch = environment["SOURCE_DATE_EPOCH"];
    if (epoch === undefined || epoch === "")
        return { value: null, diagnostics: [] };
    const seconds = /^\d{1,12}$/.test(epoch) ? Number(epoch) : NaN;
    if (seconds <= lastSecond)
        return { value: seconds, diagnostics: [] };
    const message = `\`SOURCE_DATE_EPOCH\` is \`${epoch}\`, expected whole seconds since 1970`;
    return { value: null, diagnostics: [diagnostic("build/invalid-source-date-epoch", null, message)] };
}
/** The day, in ISO form, on which a second since 1970 lies in Greenwich. */
export function isoDayOf(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 10);
}
/** The day that `SOURCE_DATE_EPOCH` names, in ISO form; `null` where it is not set, or is no time that documents can have. */
export function sourceDateDay(environment) {
    const { value: seconds } = sourceDateEpoch(environment);
    return seconds === null ? null : isoDayOf(seconds);
}
/**
 * When a document says it was created: `SOURCE_DATE_EPOCH`, else its own date or the first day of its
 * course's term, else a constant. Never the clock: equal input makes equal bytes.
 */
export function creationDate({ course, subject }, epoch) {
    return epoch ?? (kindOf(subject).date(course, subject) ?? course.term?.start)?.value ?? undated;
}
