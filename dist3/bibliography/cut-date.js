import { diagnostic } from "../diagnostics/index.js";
const two = (part) => String(part).padStart(2, "0");
/** A date that cannot be all that is written, and as what it is read. */
export function cutDate(written, date, span) {
    const days = (date["date-parts"] ?? []);
    const words = days.map(([year = 0, ...rest]) => [year, ...rest.map(two)].join("-")).join("/");
    const read = words === "" ? "the date is in words" : `the date is read as \`${words}\``;
    return diagnostic("bibliography/cut-date", span, `not all of \`${written}\` can be read: ${read}`, "write a day that the calendar has");
}
