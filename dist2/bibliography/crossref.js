import { diagnostic } from "../diagnostics/index.js";
/** What an entry never gets from another (BibLaTeX manual, appendix B). */
const own = new Set([
    "ids", "crossref", "xref", "xdata", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related", "relatedoptions", "relatedstring", "relatedtype", "shorthand", "shorthandintro", "sortkey", "keywords", "abstract",
    "annote", "annotation", "file", "note", "doi", "url", "urldate", "eprint", "pages", "timestamp", "owner",
]);
const titled = [
    [/^mv/, /^(?:book|inbook|bookinbook|suppbook|collection|incollection|suppcollection|reference|inreference|proceedings|inproceedings|conference)$/, "main"],
    [/^(?:book|collection|reference|proceedings|incollection)$/, /^(?:in.+|bookinbook|supp.+|conference)$/, "book"],
    [/^periodical$/, /^(?:article|suppperiodical)$/, "journal"],
];
/** The name under which an entry inherits a field of its parent; `null` for what it does not inherit. */
function inheritedName(field, parent, child) {
    if (own.has(field))
        return null;
    const prefix = titled.find(([parents, children]) => parents.test(parent) && children.test(child))?.[2];
    if (prefix === undefined)
        return field;
    if (field === "title" || field === "subtitle" || field === "titleaddon")
        return `${prefix}${field}`;
    if (/^(?:shorttitle|sorttitle|indextitle|indexsorttitle)$/.test(field))
        return null;
    if (field === "author" && prefix === "book" && /^(?:mv)?book$/.test(parent))
        return "bookauthor";
    return field;
}
/** Entries with what they inherit by `crossref` and `xdata`, and a warning for each that leads nowhere. */
export function withInherited(entries) {
    const byKey = new Map(entries.toReversed().map((entry) => [entry.key.value.toLowerCase(), entry]));
    const diagnostics = [];
    const whole = (entry, seen) => {
        const fields = [...entry.fields];
        const names = new Set(fields.map(({ name }) => name.value));
        for (const field of entry.fields.filter(({ name }) => name.value === "crossref" || name.value === "xdata"))
            for (const key of field.raw.split(",").map((one) => one.trim()).filter((one) => one !== "")) {
                const parent = byKey.get(key.toLowerCase());
                if (parent === undefined) {
                    if (seen.size === 1)
                        diagnostics.push(diagnostic("bibliography/unknown-entry", field.span, `no entry of the file has the key \`${key}\`, from which \`${entry.key.value}\` takes the rest`, "add that entry, or write its fields here"));
                    continue;
                }
                if (seen.has(parent))
                    continue;
                for (const inherited of whole(parent, new Set([...seen, parent]))) {
                    const name = field.name.value === "xdata" ? inherited.name.value : inheritedName(inherited.name.value, parent.type.value, entry.type.value);
                    if (name === null || names.has(name))
                        continue;
                    names.add(name);
                    fields.push({ ...inherited, name: { ...inherited.name, value: name } });
                }
            }
        return fields;
    };
    return { entries: entries.map((entry) => ({ ...entry, fields: whole(entry, new Set([entry])) })), diagnostics };
}
