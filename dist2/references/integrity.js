import { diagnostic } from "../diagnostics/index.js";
import { plainTitle } from "./titles.js";
import { hasVariable } from "./variables.js";
/** Variables that a type needs in every style: of each row one. */
const needed = {
    "article-journal": [["author"], ["container-title"], ["issued"], ["volume", "issue", "DOI", "URL"], ["page", "number", "DOI", "URL"]], "article-magazine": [["container-title"], ["issued"]],
    "article-newspaper": [["container-title"], ["issued"]], book: [["author", "editor", "compiler", "editor-translator", "translator"], ["publisher"], ["issued"]], chapter: [["author"], ["container-title"], ["publisher"], ["issued"]],
    "paper-conference": [["author"], ["container-title", "event-title", "event"], ["issued"]], thesis: [["author"], ["publisher"], ["issued"]], report: [["author", "publisher"], ["issued"]], standard: [["number"]],
    patent: [["author"], ["number", "call-number"], ["issued"]], webpage: [["URL"]], post: [["URL"]], "post-weblog": [["URL"]], dataset: [["publisher", "DOI", "URL"]], software: [["publisher", "URL", "DOI"]],
    article: [["author"], ["issued"], ["DOI", "URL", "number"]], motion_picture: [["issued"]], map: [["issued"]], manuscript: [["author"]],
};
/** What styles need beside that, by their families. */
const neededBy = [
    [/^gb7714/, ["webpage", "post", "post-weblog", "dataset", "software", "article"], ["accessed"]],
    [/^gb7714|^ieee|^chicago-17/, ["book", "chapter"], ["publisher-place"]],
    [/^gb7714/, ["report"], ["number", "publisher"]],
    [/^gb7714-2015/, ["standard"], ["publisher"]],
    [/^apa|^chicago-18|^ieee/, ["patent"], ["number"]],
];
/** Where a value stands in its entry, or its key where it is not found there. */
function placeOf({ id, span }, value) {
    const at = span.source.text.slice(span.start, span.end).indexOf(value);
    return at === -1 || value === "" ? id.span : { source: span.source, start: span.start + at, end: span.start + at + value.length };
}
function missingFields(reference, styles) {
    const { type, id } = reference;
    const lacks = (row) => !row.some((variable) => hasVariable(reference, variable));
    const always = (needed[type] ?? []).filter(lacks);
    const byStyle = styles.flatMap((style) => neededBy.filter(([pattern, types, row]) => pattern.test(style.id) && types.includes(type) && lacks(row)).map(([, , row]) => ({ style, row })));
    return [
        ...always.map((row) => diagnostic("references/missing-field", id.span, `\`${id.value}\` has no ${named(row)}, which the type \`${type}\` needs`, `add \`${row[0] ?? ""}\``)),
        ...byStyle.map(({ style, row }) => diagnostic("references/missing-field", id.span, `\`${id.value}\` has no ${named(row)}, which ${style.title} prints of the type \`${type}\``, `add \`${row[0] ?? ""}\``)),
    ];
}
const named = (row) => row.map((name) => `\`${name}\``).join(" or ");
const bareDoi = (written) => written.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "");
function malformed(reference) {
    const { DOI: doi, ISBN: isbn, id } = reference;
    const found = [];
    if (doi !== null && !/^10\.\d{4,9}(?:\.\d+)*\/[^\s"<>{}|\\^[\]`]+$/.test(bareDoi(doi)))
        found.push(diagnostic("references/malformed-doi", placeOf(reference, doi), `\`${id.value}\`: \`${doi}\` is no DOI, which begins with \`10.\`, digits and \`/\``, "copy it from the page of the publisher"));
    if (doi !== null && bareDoi(doi) !== doi)
        found.push(diagnostic("references/mixed-forms", placeOf(reference, doi), `\`${id.value}\`: the DOI is written as an address`, `write \`${bareDoi(doi)}\`, or run \`lectern references --fix\``));
    for (const one of isbn === null ? [] : isbn.split(/[,;]\s*|\s+(?=97[89]|\d{9}[\dX]\b)/).filter((part) => /\d/.test(part)))
        if (!isIsbn(one))
            found.push(diagnostic("references/malformed-isbn", placeOf(reference, isbn ?? ""), `\`${id.value}\`: \`${one}\` is no ISBN: ${/^(?:97[89])?\d{9}[\dX]$/i.test(one.replace(/[- ]/g, "")) ? "its last digit does not check" : "it has 10 or 13 digits"}`, "copy it from the book"));
    return found;
}
/** Whether the last digit of an ISBN follows from the others (ISO 2108). */
function isIsbn(written) {
    const digits = written.replace(/^ISBN[:\s]*/i, "").replace(/[-\s–]/g, "").toUpperCase();
    const value = (sign) => (sign === "X" ? 10 : Number(sign));
    if (/^\d{9}[\dX]$/.test(digits))
        return Array.from(digits).reduce((sum, sign, index) => sum + value(sign) * (10 - index), 0) % 11 === 0;
    return /^97[89]\d{10}$/.test(digits) && Array.from(digits).reduce((sum, sign, index) => sum + value(sign) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}
/** A title by which two entries of one work are known: small letters and digits alone. */
function keyOfTitle({ title }) {
    return plainTitle(title).normalize("NFKD").toLowerCase().replace(/^(?:the|an?)\s+/, "").replace(/[^\p{L}\p{N}]/gu, "");
}
/** Whether one text becomes the other by few changes: one letter in twelve. */
function isNear(one, other) {
    const most = Math.floor(Math.max(one.length, other.length) / 12);
    if (Math.abs(one.length - other.length) > most || most === 0)
        return false;
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= other.length; j += 1)
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)));
        if (Math.min(...next) > most)
            return false;
        row = next;
    }
    return (row[other.length] ?? Infinity) <= most;
}
const firstAuthor = ({ author, editor }) => {
    const [name] = author.length > 0 ? author : editor;
    return name === undefined ? "" : (name.kind === "literal" ? name.literal : name.family).toLowerCase();
};
/** Titles are compared as far as letters of one page; those of one first author alone may differ a little. */
const longestTitle = 300;
function duplicates(references) {
    const found = [];
    const [dois, titles] = [new Map(), new Map()];
    const near = new Map();
    for (const reference of references) {
        const doi = bareDoi(reference.DOI ?? "").toLowerCase();
        const title = keyOfTitle(reference).slice(0, longestTitle);
        const group = `${firstAuthor(reference)}\n${reference.type}`;
        const others = near.get(group) ?? [];
        const sameDoi = doi === "" ? undefined : dois.get(doi);
        const [year, isSeries] = [reference.issued?.year ?? null, /\d+$/.test(title)];
        const same = titles.get(`${group}\n${title}`) ?? (isSeries || title.length < 12 ? undefined : others.slice(-200).find((other) => isNear(title, other.title))?.reference);
        const first = sameDoi ?? same;
        if (sameDoi !== undefined)
            found.push(twice("references/same-doi", reference, sameDoi, `has the DOI of \`${sameDoi.id.value}\``));
        else if (first !== undefined && (year === null || first.issued === null || Math.abs(year - first.issued.year) <= 1))
            found.push(twice("references/similar-title", reference, first, `has nearly the title of \`${first.id.value}\`, by the same author`));
        if (doi !== "" && sameDoi === undefined)
            dois.set(doi, reference);
        if (!titles.has(`${group}\n${title}`))
            titles.set(`${group}\n${title}`, reference);
        near.set(group, [...others, { title, reference }]);
    }
    return found;
}
function twice(code, { id }, first, what) {
    return diagnostic(code, id.span, `\`${id.value}\` ${what}`, `cite one of the two, and remove the other, if they are one work: \`${first.id.value}\``);
}
/** Names that stand whole in one entry and as initials in another. */
function mixedNames(references) {
    const people = new Map();
    const found = [];
    for (const reference of references)
        for (const name of reference.author) {
            if (name.kind !== "person" || name.given === null || !/^\p{Script=Latin}/u.test(name.given))
                continue;
            const key = `${name.family} ${name.given.charAt(0)}`.toLowerCase();
            const isShort = /^\p{Lu}\.?(?:[\s-]*\p{Lu}\.?)*$/u.test(name.given);
            const other = people.get(`${key} ${String(!isShort)}`);
            people.set(`${key} ${String(isShort)}`, { given: name.given, reference });
            if (other === undefined || other.reference === reference)
                continue;
            const message = `\`${reference.id.value}\`: ${name.family}, ${name.given} is ${name.family}, ${other.given} in \`${other.reference.id.value}\``;
            found.push(diagnostic("references/mixed-forms", reference.id.span, message, "write the name in one way, if it is one person"));
        }
    return found;
}
/** Everything that can be said of references without asking anybody. `styles` are those that the course cites in. */
export function referenceFaults(references, styles) {
    return [...references.flatMap((reference) => [...missingFields(reference, styles), ...malformed(reference)]), ...duplicates(references), ...mixedNames(references)];
}
