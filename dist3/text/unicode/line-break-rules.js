import { characterBits, lb, lineBreakClasses } from "./line-break-class.js";
function set(...names) {
    return Uint8Array.from(lineBreakClasses, (name) => (names.includes(name) ? 1 : 0));
}
function has(classes, number) {
    return classes[number] === 1;
}
/** Class of a unit; -1 outside the text. */
function classAt(place, index) {
    return index < 0 || index >= place.length ? -1 : (place.classes[index] ?? -1);
}
function bitAt(place, index, bit) {
    return ((place.entries[index] ?? 0) & bit) !== 0;
}
const { eastAsian, initialQuote, finalQuote, reservedPictograph, dottedCircle } = characterBits;
const letters = set("AL", "HL");
const hardEnds = set("BK", "CR", "LF", "NL");
const edges = set("BK", "CR", "LF", "NL", "SP", "ZW");
const closers = set("CL", "CP");
const hyphens = set("HY", "HH");
const pictures = set("ID", "EB", "EM");
const numberSigns = set("PR", "PO");
const conjoining = set("JL", "JV", "JT", "H2", "H3");
const beforeInitialQuote = set("BK", "CR", "LF", "NL", "OP", "QU", "GL", "SP", "ZW");
const afterFinalQuote = set("SP", "GL", "WJ", "CL", "QU", "CP", "EX", "IS", "SY", "BK", "CR", "LF", "NL", "ZW");
const breakableBeforeGlue = set("SP", "BA", "HY", "HH");
const beforeWordHyphen = set("BK", "CR", "LF", "NL", "SP", "ZW", "CB", "GL");
const numberInner = set("SY", "IS");
/** A quotation mark that may open: a `QU` of category Pi. */
function opensQuote(place, index) {
    return classAt(place, index) === lb.QU && bitAt(place, index, initialQuote);
}
function closesQuote(place, index) {
    return classAt(place, index) === lb.QU && bitAt(place, index, finalQuote);
}
function isAksara(place, index) {
    const number = classAt(place, index);
    return number === lb.AK || number === lb.AS || bitAt(place, index, dottedCircle);
}
/** True where units up to and including `end` close with a number: `NU (SY | IS)*` (LB25). */
function endsNumber(place, end) {
    let index = end;
    while (has(numberInner, classAt(place, index)))
        index--;
    return classAt(place, index) === lb.NU;
}
function pairRule(name, before, after) {
    return {
        name,
        breaks: false,
        holds: (place) => (before === null || has(before, place.before)) && (after === null || has(after, place.after)),
    };
}
function keeps(name, holds) {
    return { name, breaks: false, holds };
}
function breaks(name, holds) {
    return { name, breaks: true, holds };
}
const spacesAndGlue = [
    keeps("LB7", ({ after }) => after === lb.SP || after === lb.ZW),
    breaks("LB8", (place) => classAt(place, place.visible) === lb.ZW),
    pairRule("LB11", null, set("WJ")),
    pairRule("LB11", set("WJ"), null),
    pairRule("LB12", set("GL"), null),
    keeps("LB12a", ({ before, after }) => after === lb.GL && !has(breakableBeforeGlue, before)),
];
const punctuation = [
    pairRule("LB13", null, set("CL", "CP", "EX", "SY")),
    keeps("LB14", (place) => classAt(place, place.visible) === lb.OP),
    keeps("LB15a", (place) => {
        if (!opensQuote(place, place.visible))
            return false;
        const previous = classAt(place, place.visible - 1);
        return previous === -1 || has(beforeInitialQuote, previous);
    }),
    keeps("LB15b", (place) => {
        if (!closesQuote(place, place.at))
            return false;
        const next = classAt(place, place.at + 1);
        return next === -1 || has(afterFinalQuote, next);
    }),
    breaks("LB15c", (place) => place.before === lb.SP && place.after === lb.IS && classAt(place, place.at + 1) === lb.NU),
    pairRule("LB15d", null, set("IS")),
    keeps("LB16", (place) => place.after === lb.NS && has(closers, classAt(place, place.visible))),
    keeps("LB17", (place) => place.after === lb.B2 && classAt(place, place.visible) === lb.B2),
    breaks("LB18", ({ before }) => before === lb.SP),
];
const quotes = [
    keeps("LB19", (place) => place.after === lb.QU && !opensQuote(place, place.at)),
    keeps("LB19", (place) => place.before === lb.QU && !closesQuote(place, place.at - 1)),
    keeps("LB19a", (place) => {
        const { at, length } = place;
        if (place.after === lb.QU)
            return !bitAt(place, at - 1, eastAsian) || at + 1 >= length || !bitAt(place, at + 1, eastAsian);
        return place.before === lb.QU && (!bitAt(place, at, eastAsian) || at < 2 || !bitAt(place, at - 2, eastAsian));
    }),
];
const words = [
    breaks("LB20", ({ before, after }) => before === lb.CB || after === lb.CB),
    keeps("LB20a", (place) => {
        if (!has(hyphens, place.before) || !has(letters, place.after))
            return false;
        const previous = classAt(place, place.at - 2);
        return previous === -1 || has(beforeWordHyphen, previous);
    }),
    pairRule("LB21", null, set("BA", "HH", "HY", "NS")),
    pairRule("LB21", set("BB"), null),
    keeps("LB21a", (place) => has(hyphens, place.before) && place.after !== lb.HL && classAt(place, place.at - 2) === lb.HL),
    pairRule("LB21b", set("SY"), set("HL")),
    pairRule("LB22", null, set("IN")),
    pairRule("LB23", letters, set("NU")),
    pairRule("LB23", set("NU"), letters),
    pairRule("LB23a", set("PR"), pictures),
    pairRule("LB23a", pictures, set("PO")),
    pairRule("LB24", numberSigns, letters),
    pairRule("LB24", letters, numberSigns),
];
const numbers = [
    keeps("LB25", (place) => has(numberSigns, place.after) && has(closers, place.before) && endsNumber(place, place.at - 2)),
    keeps("LB25", (place) => has(numberSigns, place.after) && endsNumber(place, place.at - 1)),
    keeps("LB25", (place) => {
        if (!has(numberSigns, place.before) || place.after !== lb.OP)
            return false;
        const next = classAt(place, place.at + 1);
        return next === lb.NU || (next === lb.IS && classAt(place, place.at + 2) === lb.NU);
    }),
    pairRule("LB25", set("PO", "PR", "HY", "IS"), set("NU")),
    keeps("LB25", (place) => place.after === lb.NU && endsNumber(place, place.at - 1)),
];
const scripts = [
    pairRule("LB26", set("JL"), set("JL", "JV", "H2", "H3")),
    pairRule("LB26", set("JV", "H2"), set("JV", "JT")),
    pairRule("LB26", set("JT", "H3"), set("JT")),
    pairRule("LB27", conjoining, set("PO")),
    pairRule("LB27", set("PR"), conjoining),
    pairRule("LB28", letters, letters),
    keeps("LB28a", (place) => place.before === lb.AP && isAksara(place, place.at)),
    keeps("LB28a", (place) => isAksara(place, place.at - 1) && (place.after === lb.VF || place.after === lb.VI)),
    keeps("LB28a", (place) => place.before === lb.VI && isAksara(place, place.at - 2) &&
        (place.after === lb.AK || bitAt(place, place.at, dottedCircle))),
    keeps("LB28a", (place) => isAksara(place, place.at - 1) && isAksara(place, place.at) && classAt(place, place.at + 1) === lb.VF),
    pairRule("LB29", set("IS"), letters),
    keeps("LB30", (place) => place.after === lb.OP && !bitAt(place, place.at, eastAsian) &&
        (has(letters, place.before) || place.before === lb.NU)),
    keeps("LB30", (place) => place.before === lb.CP && !bitAt(place, place.at - 1, eastAsian) &&
        (has(letters, place.after) || place.after === lb.NU)),
    keeps("LB30b", (place) => place.after === lb.EM &&
        (place.before === lb.EB || bitAt(place, place.at - 1, reservedPictograph))),
];
/** The rules from LB7 on that look at a few units around, in their order; the first that holds decides. */
export const rules = [...spacesAndGlue, ...punctuation, ...quotes, ...words, ...numbers, ...scripts];
const lookingAround = set("QU", "SP", "ZW", "HY", "HH", "NU", "PR", "PO", "AK", "AP", "AS", "VI", "VF", "EM", "RI", "HL");
/** Classes about which some rule looks further than at the two units of a pair. */
export function looksAround(classNumber) {
    return has(lookingAround, classNumber);
}
/** Classes after which the line must end (LB4, LB5). */
export function endsLine(classNumber) {
    return has(hardEnds, classNumber);
}
/** Classes that no combining mark joins (LB9). */
export function standsAlone(classNumber) {
    return has(edges, classNumber);
}
