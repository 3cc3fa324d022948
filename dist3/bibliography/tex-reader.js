import { readableTex } from "./tex-words.js";
let loaded = null;
/** Loads the package that reads BibTeX, once. Rejects where it is not installed. */
export async function loadTexReader() {
    loaded ??= load().catch((error) => {
        loaded = null;
        throw error;
    });
    return loaded;
}
async function load() {
    const { plugins } = await import("@citation-js/core");
    await import("@citation-js/plugin-bibtex");
    return readerWith(plugins.input);
}
function readerWith(input) {
    const entryOf = (properties) => {
        try {
            const [first] = input.chain([{ type: "misc", label: "x", properties }], { generateGraph: false });
            return first ?? null;
        }
        catch {
            // It refuses TeX whose groups are not closed.
            return null;
        }
    };
    const titleOf = (tex) => {
        const title = entryOf({ title: tex })?.["title"];
        return typeof title === "string" ? title : null;
    };
    const known = new Map();
    const isKnown = (command) => {
        const before = known.get(command);
        if (before !== undefined)
            return before;
        const found = [`\\${command}{a}`, `$\\${command}$`].some((tex) => titleOf(tex)?.includes(`\\${command}`) === false);
        known.set(command, found);
        return found;
    };
    return {
        text: (raw, isTitle = false) => {
            if (!/[\\{}$~^_]|--|``|''|&#?[A-Za-z\d]+;/.test(raw))
                return { text: oneLine(raw), unknown: [] };
            const { tex, unknown } = readableTex(isTitle ? withKeptCapitals(raw) : raw, isKnown);
            return { text: oneLine(titleOf(tex) ?? bare(tex)), unknown };
        },
        name: (raw) => {
            // The package takes the first letter behind a command for the first of the word: `{\L}ukasik` would begin small.
            const letters = readableTex(raw, isKnown).tex
                .replace(/\{\\(?:[^{}]|\{[^{}]*\})*\}|\\(?:["'`^~=.]|[uvHcdbkrt](?![A-Za-z]))\s*(?:\{[^{}]*\}|[A-Za-z])|\\[A-Za-z]+(?:\{\}| )?/g, (command) => titleOf(command) ?? command)
                .replace(/\{(\p{L})\}/gu, "$1");
            const [name] = (entryOf({ author: letters })?.["author"] ?? []);
            return name ?? null;
        },
    };
}
function oneLine(text) {
    return text.replace(/[\s\u00a0]+/g, " ").replace(/ (?=<\/)/g, " ").trim();
}
/** What is left of TeX that cannot be read: its words. */
function bare(tex) {
    return tex.replace(/\\([A-Za-z]+)\s*/g, "").replace(/[{}$\\]/g, "");
}
/** Braces of a title keep the capitals in them: CSL says so by `nocase`, where a style would change a letter. */
function withKeptCapitals(raw) {
    let result = "";
    for (let at = 0; at < raw.length;) {
        const sign = raw[at] ?? "";
        const end = sign === "{" ? closing(raw, at) : -1;
        if (end === -1) {
            result += sign === "\\" ? raw.slice(at, at + 2) : sign;
            at += sign === "\\" ? 2 : 1;
            continue;
        }
        const inside = raw.slice(at + 1, end);
        const group = raw.slice(at, end + 1);
        const isArgument = /\\(?:[A-Za-z]+\s*|[^A-Za-z\s])$/.test(raw.slice(0, at)) || /\\href\s*\{[^{}]*\}$/.test(raw.slice(0, at));
        const changes = /(?:^|[\s{-])[a-zß-öø-ÿ]/.test(inside) && !/^\s*\\(?!text|emph)/.test(inside) && !inside.includes("$");
        result += !isArgument && changes && /\p{L}/u.test(inside) ? `<span class="nocase">${group}</span>` : group;
        at = end + 1;
    }
    return result;
}
function closing(text, open) {
    let depth = 0;
    for (let at = open; at < text.length; at += 1) {
        if (text[at] === "\\")
            at += 1;
        else if (text[at] === "{")
            depth += 1;
        else if (text[at] === "}" && (depth -= 1) === 0)
            return at;
    }
    return -1;
}
