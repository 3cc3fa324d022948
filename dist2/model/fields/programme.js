import { many, optional, requiredPlain, requiredText } from "./row.js";
import { derived, list, pattern, record, text } from "./values.js";
/** Letters and digits of any script, with points, hyphens and underscores between them: `g1`, `1.2`, `SO-3`. */
const id = "[\\p{L}\\p{N}]+(?:[._-][\\p{L}\\p{N}]+)*";
const amount = "(?:[ \\t]+(?:[HML]|0?\\.\\d{1,4}|[01](?:\\.\\d{1,4})?))?";
const what = "an id, and how much behind a blank: `1.2 H` or `g1 0.4`";
/** An id, alone or with H, M or L or a part of 1 behind it. */
export const served = derived(pattern("id, and how much", new RegExp(`^${id}${amount}$`, "u"), what, true), ({ value, span }) => {
    const [name = "", much = null] = value.trim().split(/[ \t]+/);
    return { value: name, span, strength: much === "H" || much === "M" || much === "L" ? much : null, share: much === null || /[HML]/.test(much) ? null : Number(much) };
});
const programmeId = pattern("id", new RegExp(`^${id}$`, "u"), "an id such as `1.2` or `SO3`", true);
const indicator = record({ id: "indicator", title: "indicator", description: "A part of an outcome of the programme: 指标点.", what: "an indicator with `id` and `text`" }, { id: requiredPlain(programmeId, "How matrices name it: `1.2`."), text: requiredText(text, "What graduates can do.") });
const programmeOutcome = record({ id: "programme-outcome", title: "outcome of a programme", description: "What graduates of the programme can do: 毕业要求.", what: "an outcome with `id` and `text`" }, {
    id: requiredPlain(programmeId, "How matrices name it: `1`, `SO3`."),
    text: requiredText(text, "What graduates can do."),
    indicators: many(list("indicators", indicator), "What it is made of: 指标点. Outcomes of courses support these, where there are any."),
});
/** `programme.yaml`: what graduates of a programme can do, which its courses share. */
export const programmeFile = record({ id: "programme", title: "programme", description: "The file `programme.yaml` in `content/`, or in the folder of a course: what graduates of the programme can do.", what: "a mapping of programme keys" }, {
    title: optional(text, "What the programme is called, with its year: it stands over the matrix."),
    outcomes: many(list("outcomes", programmeOutcome), "What graduates can do, in their order."),
}, { printedIn: ["syllabus"] });
/** Everything that outcomes of a course can support, in the order of the programme: an outcome, then its indicators. */
export function programmePoints({ outcomes }) {
    return outcomes.flatMap((one) => [{ ...one, of: null }, ...one.indicators.map((part) => ({ ...part, of: one }))]);
}
