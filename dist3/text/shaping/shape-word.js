import { hanLanguageSystem } from "../../language/index.js";
import { shapeRun } from "./harfbuzz.js";
const remembered = new WeakMap();
const mostRemembered = 50_000;
const plain = { rightToLeft: false, lang: "und", script: null };
/** Shapes a word in a face: kerning, ligatures, marks, and the features asked for. */
export function shapeWord(face, word, features) {
    return remember(face, features.key === "" ? word : `${features.key}\0${word}`, () => shape(face, word, features, plain));
}
/** Shapes a word of a script whose letters join, move or run from right to left, as its language has it. */
export function shapeComplex(face, word, features, direction) {
    return shape(face, word, features, { ...direction, script: null });
}
/**
 * Shapes a mark as Chinese has it: the forms that a face keeps for the language (`locl`) of marks that Latin has too — a
 * dash of two ems at the height of ideographs, an ellipsis in the middle.
 */
export function shapeChineseMark(face, mark, lang) {
    const system = hanLanguageSystem(lang);
    const direction = { rightToLeft: false, lang: languageOf[system] ?? lang, script: "Hani" };
    return remember(face, `${system}\0${mark}`, () => shape(face, mark, { key: "", tags: {} }, direction));
}
function remember(face, key, set) {
    let words = remembered.get(face);
    if (words === undefined || words.size > mostRemembered) {
        words = new Map();
        remembered.set(face, words);
    }
    let shaped = words.get(key);
    if (shaped === undefined) {
        shaped = set();
        words.set(key, shaped);
    }
    return shaped;
}
/** The features that text asks for; letter-spaced text has no ligatures. */
export function featuresOf(tags, letterSpaced) {
    const off = letterSpaced ? [["liga", false], ["clig", false]] : [];
    const wanted = tags.map((tag) => (tag.startsWith("-") ? [tag.slice(1), false] : [tag, true]));
    const all = Object.fromEntries([...new Map([...off, ...wanted])].sort(([one], [other]) => (one < other ? -1 : 1)));
    return { key: Object.entries(all).map(([tag, on]) => `${on ? "" : "-"}${tag}`).join(","), tags: all };
}
/** Languages by the OpenType language systems whose forms of marks they ask for. */
const languageOf = { "ZHS ": "zh-hans", "ZHT ": "zh-hant", "ZHH ": "zh-hk", "JAN ": "ja", "KOR ": "ko" };
/** No honest face sets a character in more glyphs, or moves one further in ems. */
const [mostGlyphs, mostEms] = [16, 64];
function shape(face, word, features, direction) {
    const shaped = shapeRun(face, word, features, direction);
    return isSound(shaped, face, word) ? shaped : unshaped(face, Array.from(word));
}
/** Whether layout tables led only to glyphs that there are, and not to more of them, or further away, than makes sense. */
function isSound({ advances, glyphIds, clusters }, face, word) {
    if (face.file.isForeign !== true)
        return true;
    const all = clusters.flatMap((cluster, index) => cluster?.glyphIds ?? [glyphIds[index] ?? 0]);
    const lengths = [...advances, ...clusters.flatMap((cluster) => (cluster === null ? [] : [...cluster.positions, ...cluster.rises]))];
    return all.length <= mostGlyphs * word.length && all.every((id) => id > 0 && id < face.glyphCount) &&
        lengths.every((length) => Math.abs(length) <= mostEms);
}
// Where layout tables make no sense, each character has its own glyph.
function unshaped(face, characters) {
    const glyphIds = characters.map((character) => face.glyphFor(character.codePointAt(0) ?? 0));
    let offset = 0;
    return {
        offsets: characters.map(({ length }) => (offset += length) - length),
        advances: glyphIds.map((glyphId) => face.advanceOf(glyphId)),
        glyphIds,
        clusters: glyphIds.map(() => null),
    };
}
