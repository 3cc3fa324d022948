import { referenceVariables } from "../model/index.js";
function given(entries) {
    return Object.fromEntries(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
function cslName(name) {
    if (name.kind === "literal")
        return { literal: name.literal };
    const { family, given: own, particle, droppingParticle, suffix, staticOrdering } = name;
    return given([["family", family], ["given", own], ["non-dropping-particle", particle], ["dropping-particle", droppingParticle], ["suffix", suffix], ["static-ordering", staticOrdering ? true : null]]);
}
function dayParts({ year, month, day }) {
    return [year, ...(month === null ? [] : [month, ...(day === null ? [] : [day])])];
}
function cslDate(date) {
    const { year, month, end, season, circa, literal } = date;
    // A year that is only found in the words is not said beside them.
    const isWords = literal !== undefined && month === null && year === Number(/\d{4}/.exec(literal)?.[0] ?? 0);
    const parts = isWords ? null : [dayParts(date), ...(end === undefined ? [] : [dayParts(end)])];
    return given([["date-parts", parts], ["season", season ?? null], ["circa", circa ?? null], ["literal", literal ?? null]]);
}
/** An entry in CSL-JSON, with every variable that it gives. */
export function cslJson(reference) {
    const { names, dates, texts } = referenceVariables;
    return given([
        ["id", reference.id.value], ["type", reference.type], ["title", reference.title],
        ...names.map((key) => [key, reference[key].length === 0 ? null : reference[key].map(cslName)]),
        ...dates.map((key) => { const date = reference[key]; return [key, date === null ? null : cslDate(date)]; }),
        ...texts.map((key) => [key, reference[key]]),
        ["language", reference.language],
    ]);
}
