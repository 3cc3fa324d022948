const otherKeys = { "citation-key": "citation-key", "original-year": "original-date", "publication-place": "publisher-place", place: "publisher-place", pages: "page", "archive-location": "archive_location" };
/** `Low || Ann`, or a name that is not split. */
function personOf(value) {
    const [family = "", given = ""] = value.split("||").map((part) => part.trim());
    return given === "" ? { literal: family } : { family, given };
}
/**
 * The variables in a note, as Zotero keeps those that it has no field for: `original-date: 1961`, `editor: Low || Ann`, `{:type:dataset}`,
 * each on a line of its own. They stand where the note does.
 */
export function extraLines(note, { key: { span: keySpan }, span }, known) {
    const variables = new Map([...known.names, ...known.dates, ...known.texts, "type", "language"].map((name) => [name.toLowerCase(), name]));
    const found = new Map();
    const rest = note.replace(/\{:([\w-]+):\s*([^{}]*)\}/g, "\n$1: $2\n").split("\n").filter((line) => {
        const [, label = "", value = ""] = /^\s*([A-Za-z][\w -]*?)\s*:\s*(\S.*?)\s*$/.exec(line) ?? [];
        const key = label.toLowerCase().replace(/ /g, "-");
        const name = variables.get(key) ?? (Object.hasOwn(otherKeys, key) ? otherKeys[key] : undefined);
        if (key === "arxiv")
            found.set("number", `arXiv:${value.replace(/\s*\[[^\]]*\]$/, "")}`).set("publisher", "arXiv");
        else if (name === undefined)
            return value !== "" || line.trim() !== "";
        else if (known.names.includes(name))
            found.set(name, [...(found.get(name) ?? []), personOf(value)]);
        else
            found.set(name, value);
        return false;
    }).join("\n").trim();
    return { fields: [...found].map(([name, value]) => ({ key: { value: name, span: keySpan }, value, span })), rest };
}
