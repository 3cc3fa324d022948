import { diagnostic } from "../diagnostics/index.js";
import { referenceVariables } from "../model/index.js";
import { formatEntry } from "./format-reference.js";
import { hasVariable } from "./variables.js";
/** What is there for other ends than the entry of a list: sorting, citing, annotations, ordering, other names of the same. */
const elsewhere = new Set(["sort-key", "title-short", "shortTitle", "annote", "keyword", "ISBN", "ISSN", "container-title-short", "journalAbbreviation"]);
/** The variables that an entry gives and that its style does not print. */
export function unprintedVariables(reference, options) {
    const { used } = formatEntry(reference, options);
    const { names, dates, texts } = referenceVariables;
    const isSaid = (variable) => used.has(variable) || elsewhere.has(variable) || (variable === "event" && used.has("event-title"));
    return [...names, ...dates, ...texts].filter((variable) => !isSaid(variable) && hasVariable(reference, variable));
}
const mostNames = 8;
/** One note for all that a style leaves out of the entries that texts cite; none where it prints everything. */
export function unprintedFields(references, style, lang) {
    const counts = new Map();
    const left = references.map((reference) => ({ reference, variables: unprintedVariables(reference, { style, width: style.width, lang }) })).filter(({ variables }) => variables.length > 0);
    for (const variable of left.flatMap(({ variables }) => variables))
        counts.set(variable, (counts.get(variable) ?? 0) + 1);
    const [first] = left;
    if (first === undefined)
        return [];
    const named = [...counts].slice(0, mostNames).map(([variable, count]) => `\`${variable}\` of ${count === 1 ? "an entry" : `${count} entries`}`).join(", ");
    const message = `${style.title} leaves out ${named}${counts.size > mostNames ? ` and ${counts.size - mostNames} more` : ""}`;
    return [diagnostic("references/unprinted-field", first.reference.id.span, message)];
}
