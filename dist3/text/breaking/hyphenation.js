import { breakKind } from "./atoms.js";
import { isEastAsian } from "../../language/index.js";
import createHyphenator, {} from "hyphen";
/** Pattern files by language; the languages that Lectern hyphenates. */
const patternFiles = {
    ca: "ca", cs: "cs", da: "da", de: "de-1996", el: "el-monoton", en: "en-us", "en-gb": "en-gb", es: "es", et: "et",
    fi: "fi", fr: "fr", hr: "hr", hu: "hu", it: "it", la: "la", lt: "lt", lv: "lv", nb: "nb", nl: "nl", nn: "nn",
    no: "no", pl: "pl", pt: "pt", ro: "ro", ru: "ru", sk: "sk", sl: "sl", sv: "sv", tr: "tr", uk: "uk",
};
/** Letters that stay together at the beginning and at the end of a word. */
const leftMinimum = 2;
const rightMinimum = 3;
const shortestWord = leftMinimum + rightMinimum;
const softHyphen = "\u00ad";
const loaded = new Map();
/**
 * Loads the patterns of the languages that a document is in. Text whose language has not been loaded is not
 * hyphenated, so a pipeline loads what a document speaks before it sets a word of it.
 */
export async function loadHyphenation(languages) {
    const files = new Set([...languages].map(patternFileFor).filter((file) => file !== null));
    for (const file of files) {
        if (loaded.has(file))
            continue;
        const patterns = (await import(`hyphen/patterns/${file}.js`));
        loaded.set(file, rememberingHyphenator(patterns.default));
        divisions.clear();
    }
}
const divisions = new Map();
const mostRemembered = 50_000;
/** A word of prose: not the part of a name of a file, a host or a variable. */
const prose = /(?<![\p{L}\p{M}\p{N}][\p{N}._/\\@:=#~]*)\p{L}+(?![\p{N}._/\\@:=#~]*[\p{L}\p{N}])/gu;
/** Offsets at which the words of a stretch of text without spaces may be divided, ascending. */
function divisionsOf(stretch, lang) {
    let byStretch = divisions.get(lang);
    if (byStretch === undefined || byStretch.size > mostRemembered) {
        byStretch = new Map();
        divisions.set(lang, byStretch);
    }
    let points = byStretch.get(stretch);
    if (points === undefined) {
        points = [...stretch.matchAll(prose)].flatMap((match) => hyphenationPoints(match[0], lang).map((point) => match.index + point));
        byStretch.set(stretch, points);
    }
    return points;
}
// None where its language is not loaded or the word is none to divide.
function hyphenationPoints(word, lang) {
    if (word.length < shortestWord || !isDivisible(word))
        return [];
    const file = patternFileFor(lang);
    return (file === null ? undefined : loaded.get(file))?.(word) ?? [];
}
// Latin words in Chinese text are English unless they say otherwise.
function patternFileFor(lang) {
    const tag = isEastAsian(lang) ? "en" : lang.toLowerCase();
    return patternFiles[tag] ?? patternFiles[tag.split("-")[0] ?? ""] ?? null;
}
// Names and abbreviations with capitals inside are not divided.
function isDivisible(word) {
    const rest = word.slice(1);
    return rest === rest.toLowerCase();
}
function rememberingHyphenator(patterns) {
    const hyphenate = createHyphenator(patterns, { hyphenChar: softHyphen, minWordLength: shortestWord });
    const known = new Map();
    return (word) => {
        let points = known.get(word);
        if (points === undefined) {
            points = pointsOf(hyphenate(word), word.length);
            known.set(word, points);
        }
        return points;
    };
}
function pointsOf(hyphenated, length) {
    const points = [];
    let offset = 0;
    for (const part of hyphenated.split(softHyphen).slice(0, -1)) {
        offset += part.length;
        if (offset >= leftMinimum && offset <= length - rightMinimum)
            points.push(offset);
    }
    return points;
}
/** Lets a line end within a word, whose first atom is given, but at characters that are sealed. `units` has the UTF-16 offset of each character. */
export function divideWord(atoms, units, { first, word, lang }, isSealed) {
    const points = divisionsOf(word, lang);
    if (points.length === 0)
        return;
    const start = units[atoms.starts[first] ?? 0] ?? 0;
    let next = 0;
    for (let atom = first + 1; atom < atoms.count && next < points.length; atom++) {
        const character = atoms.starts[atom] ?? 0;
        const offset = (units[character] ?? 0) - start;
        while (next < points.length && (points[next] ?? 0) < offset)
            next++;
        if (points[next] === offset && !isSealed(character))
            atoms.breaks[atom] = breakKind.hyphen;
    }
}
