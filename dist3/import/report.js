import { diagnostic, positionAt } from "../diagnostics/index.js";
const names = {
    attributes: "attributes in braces",
    div: "fences of divs",
    shortcode: "shortcodes",
    template: "lines for a template engine",
    "inline-code": "code and shortcodes that another program would run",
    html: "HTML tags",
    comment: "comments",
    command: "commands of TeX",
    emoji: "emoji that no face has",
    character: "characters that cannot be printed",
    citation: "citations of references that the course does not have",
    "front-matter": "keys of the front matter",
    contents: "places of a table of contents",
};
const hints = {
    citation: "write the references into `references.yaml`, and cite them as `[@key]`",
    shortcode: "write what they stand for",
    "inline-code": "write the results",
};
function lineNumber({ source, start }) {
    return positionAt(source, start).line;
}
/** Numbers as people write them: `3, 5–7, 12`. */
function ranges(numbers) {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    const runs = [];
    for (const one of sorted) {
        const run = runs.at(-1);
        if (run !== undefined && run[1] === one - 1)
            run[1] = one;
        else
            runs.push([one, one]);
    }
    const shown = runs.slice(0, 12).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
    return runs.length > 12 ? `${shown.join(", ")} and more` : shown.join(", ");
}
/** Neighbouring lines without a place as one warning. */
function unplacedWarnings(unplaced) {
    const runs = [];
    for (const line of unplaced) {
        const before = runs.at(-1)?.at(-1);
        if (before !== undefined && lineNumber(before.span) >= lineNumber(line.span) - 2)
            runs.at(-1)?.push(line);
        else
            runs.push([line]);
    }
    return runs.flatMap((run) => {
        const [first] = run;
        if (first === undefined)
            return [];
        const what = run.length === 1 ? "this line of the outline found no place" : `these ${run.length} lines of the outline found no place`;
        return [diagnostic("import/unplaced-line", first.span, what, `look for ${run.length === 1 ? "it" : "them"} at the end of \`course.yaml\``)];
    });
}
/** What was left out, one warning for each kind of construct in a file, with its names and its lines. */
function leftOutWarnings(leftOut, outline) {
    const kinds = new Map();
    for (const one of leftOut) {
        const key = `${one.what} ${outline.prefixAt(one.span.start)}`;
        kinds.set(key, [...(kinds.get(key) ?? []), one]);
    }
    return [...kinds.values()].flatMap((all) => {
        const [first] = all;
        if (first === undefined)
            return [];
        const { what } = first;
        const shown = [...new Set(all.map(({ name }) => /^.{0,40}/su.exec(name.replace(/\s+/g, " "))?.[0] ?? ""))].filter((name) => name !== "");
        const list = shown.slice(0, 6).map((name) => `\`${name.replaceAll("`", "")}\``).join(", ");
        const more = shown.length > 6 ? ` and ${shown.length - 6} more` : "";
        const where = ranges(all.map(({ span }) => lineNumber(outline.placeOf(span))));
        const done = what === "citation" || what === "inline-code" ? "kept as text" : "left out";
        const lines = /[,–]/.test(where) ? "on lines" : "on line";
        return [diagnostic("import/left-out", first.span, `${names[what]} ${done}: ${list === "" ? "" : `${list}${more}, `}${lines} ${where}`, hints[what] ?? null)];
    });
}
/** Everything that somebody has to look at, in the order of the outline; what is alike is told once. Places are those of the joined text. */
export function warningsOf(unplaced, leftOut, references, outline) {
    const doubts = references.all.flatMap(({ id, entry, text }) => entry.doubt === null ? [] : [diagnostic("import/doubtful-reference", text.span, `the reference \`${id}\` is not sure: ${entry.doubt}`, "complete it in `references.yaml`")]);
    return [...unplacedWarnings(unplaced), ...leftOutWarnings(leftOut, outline), ...doubts].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
