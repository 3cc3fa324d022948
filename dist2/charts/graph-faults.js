import { diagnostic } from "../diagnostics/index.js";
import { placeOf, startOf } from "./chart-file.js";
/** What it says of its own work, which no author could mend. */
const ofItsOwn = /reclaim|box space|spline|^Error:?$|fontname|no hard-coded metrics|non-ASCII character/i;
/** The line that a message names, without the blanks before it; where it names a word of the graph, that word; else its start. */
function placeIn(source, message) {
    const [, number] = /\bin line (\d+)/.exec(message) ?? [];
    if (number !== undefined && /syntax error|unterminated|scanner/i.test(message)) {
        const lines = source.text.split("\n");
        const before = lines.slice(0, Number(number) - 1).reduce((sum, line) => sum + line.length + 1, 0);
        const line = lines[Number(number) - 1] ?? "";
        const start = before + line.length - line.trimStart().length;
        if (line.trim() !== "")
            return { source, start, end: before + line.trimEnd().length };
    }
    const word = /(?<=unknown shape )\S+|(?<=image=")[^"]+|^\S+(?= is not a known)|(?<=label of node )\S+/.exec(message)?.[0] ?? "";
    return word === "" ? startOf(source) : placeOf(source, word);
}
function hintOf(message, { text }) {
    if (/near '->'/.test(message) && /^\s*(?:strict\s+)?graph\b/i.test(text))
        return "write `--` for the edges of a `graph`, or begin with `digraph`";
    if (/near '--'/.test(message))
        return "write `->` for the edges of a `digraph`, or begin with `graph`";
    if (/image="/.test(message))
        return "leave the picture out; a graph holds none";
    return "mend it by the documentation of Graphviz";
}
/** Why a graph is not drawn, or is drawn without something, each at its place; notes on what Graphviz took otherwise. */
export function graphFaults(source, messages, isDrawn) {
    const said = messages.map((one) => ({ ...one, message: (one.message.split("\n")[0] ?? "").trim() })).filter(({ message }) => !ofItsOwn.test(message) && !/^No such file/.test(message));
    const errors = said.filter(({ level }) => level === "error").map(({ message }) => message);
    if (errors.length > 0 || !isDrawn) {
        // What belongs to one mistake comes in several messages: what is wrong, where, and in which label.
        const message = errors.join(" ") || "no reason is given";
        return [diagnostic("charts/syntax", placeIn(source, message), `the graph cannot be drawn: ${message.slice(0, 200)}`, hintOf(message, source))];
    }
    return [...new Set(said.map(({ message }) => message))].map((message) => diagnostic("charts/noted", placeIn(source, message), `Graphviz says: ${message.replace(/\.$/, "")}`, hintOf(message, source)));
}
