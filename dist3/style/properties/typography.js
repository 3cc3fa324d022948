import { described, keyword, listOf, mapped, oneOf, pair } from "../values/grammar.js";
import { integer, text } from "../values/numbers.js";
import { plainRow } from "./row.js";
const ligatures = listOf(keyword("common-ligatures", "no-common-ligatures", "discretionary-ligatures", "no-discretionary-ligatures", "historical-ligatures", "no-historical-ligatures", "contextual", "no-contextual"), { least: 1, most: 4 });
const noLigatures = [];
const tag = mapped(text, (value) => (/^[ -~]{4}$/.test(value) ? value : undefined));
const featureValue = oneOf(mapped(keyword("on", "off"), (word) => (word === "on" ? 1 : 0)), integer("a whole number of 0 or more", 0));
/** `"tnum"`, `"liga" off`: the last setting of a tag holds. */
const features = mapped(listOf(pair(tag, featureValue), { least: 1, most: 32, commas: true }), (settings) => {
    const byTag = new Map(settings.map(([name, value = 1]) => [name, value > 0]));
    return [...byTag].map(([name, on]) => ({ tag: name, on })).sort((one, other) => (one.tag < other.tag ? -1 : 1));
});
const noFeatures = [];
/** What a face is asked to draw differently. */
export const featureProperties = {
    "font-variant-ligatures": plainRow(oneOf(mapped(keyword("normal"), () => noLigatures), keyword("none"), ligatures), { initial: "normal", inherited: true, about: "Ligatures and contextual forms, beyond or without the usual ones." }),
    "font-feature-settings": plainRow(oneOf(mapped(keyword("normal"), () => noFeatures), described("OpenType tags in quotes, each perhaps with `on`, `off` or a number, parted by commas", features)), { initial: "normal", inherited: true, about: "OpenType features by tag, after what `font-variant-*` asks for." }),
};
const autospace = oneOf(mapped(keyword("normal", "auto", "no-autospace"), (name) => (name === "auto" ? "normal" : name)), mapped(listOf(keyword("ideograph-alpha", "ideograph-numeric"), { least: 1, most: 2 }), (words) => {
    const [first, second] = words;
    return second === undefined ? first : first === second ? undefined : "normal";
}));
const hanging = oneOf(mapped(keyword("none"), () => ({ first: false, last: false, end: "none" })), mapped(listOf(keyword("first", "last", "allow-end", "force-end"), { least: 1, most: 3 }), (words) => {
    const ends = words.filter((word) => word !== "first" && word !== "last");
    if (ends.length > 1 || new Set(words).size < words.length)
        return undefined;
    const [end] = ends;
    return { first: words.includes("first"), last: words.includes("last"), end: end === undefined ? "none" : end === "allow-end" ? "allow" : "force" };
}));
/** How Chinese marks and gaps stand, and how the breaks of lines are chosen (CSS Text 4). */
export const spacingProperties = {
    "text-wrap": plainRow(keyword("wrap", "balance", "pretty", "stable"), {
        initial: "wrap",
        inherited: true,
        about: "How line breaks are chosen: `wrap` for the best paragraph where text is justified and line by line elsewhere; " +
            "`pretty` for the best paragraph, `stable` line by line, `balance` for even lines.",
    }),
    "text-spacing-trim": plainRow(mapped(keyword("trim-both", "trim-start", "space-first", "normal", "space-all", "trim-all", "kaiming", "auto"), (name) => (name === "auto" ? "trim-both" : name)), {
        initial: "trim-both",
        inherited: true,
        about: "Which blank halves of Chinese marks are kept: at line edges, between marks, or anywhere; `kaiming` keeps " +
            "only those of marks that end a sentence.",
    }),
    "text-autospace": plainRow(autospace, {
        initial: "normal",
        inherited: true,
        about: "Whether a gap of a quarter em opens between Han and letters or digits; it replaces a typed space.",
    }),
    "wrap-sign": plainRow(keyword("none", "corner"), {
        initial: "none",
        inherited: true,
        about: "`corner` draws a corner before each line that a line of code goes on in; it is not read, and copies as nothing.",
    }),
    "wrap-indent": plainRow(keyword("none", "hang"), {
        initial: "none",
        inherited: true,
        about: "`hang` begins each line that a line of code goes on in 1.2 em behind where the line itself begins, by its blanks, but not beyond half of the measure.",
    }),
    "latin-size": plainRow(keyword("auto", "own", "beside-han"), {
        initial: "auto",
        inherited: true,
        about: "Whether Latin letters are drawn larger by the factor of their face, so that they agree with Han of the same size; " +
            "`auto` does so in text of a language that is written in Han.",
    }),
    "character-protrusion": plainRow(keyword("none", "end"), {
        initial: "none",
        inherited: true,
        about: "`end` lets a full stop, a comma, a hyphen and other light marks stand out a little over the ends of justified lines, by a part of their width, so that the edge looks straight.",
    }),
    "hanging-punctuation": plainRow(hanging, {
        initial: "none",
        inherited: true,
        about: "Whether 、，。 may or must hang over the end of a line, an opening mark over the start of the first, and a closing bracket or quotation mark over the end of the last.",
    }),
};
