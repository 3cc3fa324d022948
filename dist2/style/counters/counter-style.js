import { chineseInformal } from "./chinese-numerals.js";
const decimal = (value) => String(value);
/** Letters as digits of a system without zero: a … z, aa, ab … */
function alphabetic(letters) {
    return (value) => {
        let text = "";
        for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / letters.length))
            text = (letters[(rest - 1) % letters.length] ?? "") + text;
        return value > 0 ? text : null;
    };
}
const romanParts = [
    [1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"],
    [9, "ix"], [5, "v"], [4, "iv"], [1, "i"],
];
function roman(value) {
    if (value < 1 || value > 3999)
        return null;
    let rest = value;
    let text = "";
    for (const [amount, letters] of romanParts)
        for (; rest >= amount; rest -= amount)
            text += letters;
    return text;
}
/** One sign a number, from 1 on. */
function fixed(signs) {
    const list = Array.from(signs);
    return (value) => list[value - 1] ?? null;
}
/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function circled(value) {
    if (value === 0)
        return "⓪";
    if (value < 1 || value > 50)
        return null;
    const first = value <= 20 ? 0x2460 - 1 : value <= 35 ? 0x3251 - 21 : 0x32b1 - 36;
    return String.fromCodePoint(first + value);
}
const hanDigits = "〇一二三四五六七八九";
function cjkDecimal(value) {
    return value < 0 ? null : String(value).replace(/\d/g, (digit) => hanDigits[Number(digit)] ?? "");
}
function leadingZero(value) {
    const digits = String(Math.abs(value)).padStart(2, "0");
    return value < 0 ? `-${digits}` : digits;
}
const upper = (represent) => (value) => represent(value)?.toUpperCase() ?? null;
const lowerAlpha = alphabetic("abcdefghijklmnopqrstuvwxyz");
const lowerGreek = alphabetic("αβγδεζηθικλμνξοπρστυφχψω");
/** Predefined styles of CSS Counter Styles 3 §6 and, of its ready-made ones, `circled-decimal`. */
const counterStyles = {
    none: { represent: () => "", suffix: "" },
    disc: { represent: () => "•", suffix: " " },
    circle: { represent: () => "◦", suffix: " " },
    square: { represent: () => "▪", suffix: " " },
    decimal: { represent: decimal, suffix: ". " },
    "decimal-leading-zero": { represent: leadingZero, suffix: ". " },
    "lower-alpha": { represent: lowerAlpha, suffix: ". " },
    "upper-alpha": { represent: upper(lowerAlpha), suffix: ". " },
    "lower-latin": { represent: lowerAlpha, suffix: ". " },
    "upper-latin": { represent: upper(lowerAlpha), suffix: ". " },
    "lower-greek": { represent: lowerGreek, suffix: ". " },
    "lower-roman": { represent: roman, suffix: ". " },
    "upper-roman": { represent: upper(roman), suffix: ". " },
    "circled-decimal": { represent: circled, suffix: " " },
    "cjk-decimal": { represent: cjkDecimal, suffix: "、" },
    "simp-chinese-informal": { represent: chineseInformal, suffix: "、" },
    "cjk-ideographic": { represent: chineseInformal, suffix: "、" },
    "cjk-heavenly-stem": { represent: fixed("甲乙丙丁戊己庚辛壬癸"), suffix: "、" },
    "cjk-earthly-branch": { represent: fixed("子丑寅卯辰巳午未申酉戌亥"), suffix: "、" },
};
const byName = new Map(Object.entries(counterStyles));
/** Every counter style by name. */
export const counterStyleNames = [...byName.keys()];
/** Whether a value of `list-style-type` is a string, which is then the whole marker. */
function isString(style) {
    return style.startsWith('"');
}
/**
 * What a counter's value looks like in a counter style, without its suffix. A style in double quotes stands for
 * itself; a number that the style has no form for is written in decimal.
 */
export function counterText(value, style) {
    if (isString(style))
        return style.slice(1, -1);
    return byName.get(style)?.represent(value) ?? decimal(value);
}
/** What stands between a marker's number and the item: `. ` after `decimal`, `、` after Chinese numerals. */
export function counterSuffix(style) {
    return isString(style) ? "" : (byName.get(style)?.suffix ?? ". ");
}
