import { identity, multiply, rotation, translation } from "./matrix.js";
const numberPattern = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
/** Units by their number of user units; those of fonts and viewports hang on the context. */
const units = { "": 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, q: 96 / 101.6 };
/** Lengths where nothing is around them. */
const noContext = { em: 16, rem: 16, width: 0, height: 0 };
/** A number of a size that can be drawn, or `null`. */
export function parseNumber(text) {
    const value = numberPattern.test(text) ? Number(text) : NaN;
    return Number.isFinite(value) && Math.abs(value) <= 1e7 ? value : null;
}
function share(axis, { width, height }) {
    if (axis === "x")
        return width;
    return axis === "y" ? height : Math.sqrt((width * width + height * height) / 2);
}
/** A length in user units, or `null`. */
export function parseLength(text, context = noContext, axis = "other") {
    const [, number = "", unit = ""] = /^([-+.\de]*?\d\.?)(%|[a-z]*)$/i.exec(text) ?? [];
    const value = parseNumber(number);
    if (value === null)
        return null;
    switch (unit.toLowerCase()) {
        case "%": return (value / 100) * share(axis, context);
        case "em": return value * context.em;
        case "rem": return value * context.rem;
        case "ex":
        case "ch": return value * context.em * 0.5;
        case "vw": return (value / 100) * context.width;
        case "vh": return (value / 100) * context.height;
        default: {
            const factor = units[unit.toLowerCase()];
            return factor === undefined ? null : value * factor;
        }
    }
}
const separated = /\s*,?\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy;
/** Numbers apart by spaces, commas or signs, or `null`. */
export function parseNumbers(text) {
    const numbers = [];
    const trimmed = text.trim();
    separated.lastIndex = 0;
    let at = 0;
    while (at < trimmed.length) {
        const value = parseNumber(separated.exec(trimmed)?.[1] ?? "");
        if (value === null)
            return null;
        at = separated.lastIndex;
        numbers.push(value);
    }
    return numbers;
}
/** Lengths apart by spaces or commas, or `null`. */
export function parseLengths(text, context, axis) {
    const lengths = text.split(/[\s,]+/).filter((part) => part !== "").map((part) => parseLength(part, context, axis));
    return lengths.every((value) => value !== null) ? lengths : null;
}
/** A share of 1: `0.5` or `50%`; what is beyond is cut off. */
export function parseShare(text) {
    const value = parseNumber(text.replace(/%$/, ""));
    if (value === null)
        return null;
    return Math.min(1, Math.max(0, text.endsWith("%") ? value / 100 : value));
}
/** The id in `url(#id)`, and what is to be taken where there is none of it; `null` for anything else. */
export function parseReference(text) {
    const [, id, otherwise = ""] = /^url\(\s*["']?#([^"')]+?)["']?\s*\)\s*(.*)$/.exec(text) ?? [];
    return id === undefined ? null : { id: safelyDecoded(id), otherwise };
}
/** An address as it is meant: `%20` and the like resolved. */
export function safelyDecoded(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
}
const radians = Math.PI / 180;
const degreesIn = { deg: 1, rad: 1 / radians, grad: 0.9, turn: 360 };
/** A number of degrees, or of what `unit` a stylesheet gives it. */
export function parseAngle(text) {
    const [, number = text, unit = "deg"] = /^(.*?)(deg|rad|grad|turn)$/.exec(text) ?? [];
    const value = parseNumber(number);
    return value === null ? null : value * (degreesIn[unit] ?? 1);
}
/** The transforms by name, and how many numbers each takes; numbers that are left out come as 0. */
const transforms = [
    { name: "matrix", count: 6, map: (values) => values },
    { name: "translate", count: 1, map: ([x]) => translation(x, 0) },
    { name: "translate", count: 2, map: ([x, y]) => translation(x, y) },
    { name: "translatex", count: 1, map: ([x]) => translation(x, 0) },
    { name: "translatey", count: 1, map: ([y]) => translation(0, y) },
    { name: "scale", count: 1, map: ([both]) => [both, 0, 0, both, 0, 0] },
    { name: "scale", count: 2, map: ([x, y]) => [x, 0, 0, y, 0, 0] },
    { name: "scalex", count: 1, map: ([x]) => [x, 0, 0, 1, 0, 0] },
    { name: "scaley", count: 1, map: ([y]) => [1, 0, 0, y, 0, 0] },
    { name: "rotate", count: 1, angles: true, map: ([degrees]) => rotation(degrees) },
    { name: "rotate", count: 3, map: ([degrees, x, y]) => multiply(translation(x, y), multiply(rotation(degrees), translation(-x, -y))) },
    { name: "skewx", count: 1, angles: true, map: ([degrees]) => [1, 0, Math.tan(degrees * radians), 1, 0, 0] },
    { name: "skewy", count: 1, angles: true, map: ([degrees]) => [1, Math.tan(degrees * radians), 0, 1, 0, 0] },
];
function transformOf(name, list) {
    const words = list.split(/[\s,]+/).filter((word) => word !== "");
    const numbers = parseNumbers(list);
    const count = numbers?.length ?? words.length;
    const row = transforms.find((each) => each.name === name.toLowerCase() && each.count === count);
    if (row === undefined)
        return null;
    const values = numbers ?? words.map((word) => (row.angles === true ? parseAngle(word) : parseLength(word)));
    if (!values.every((value) => value !== null))
        return null;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
    return row.map([a, b, c, d, e, f]);
}
/** A list of transforms as one map, or `null`. */
export function parseTransform(text) {
    let matrix = identity;
    let rest = text.trim();
    if (rest === "none")
        return matrix;
    while (rest !== "") {
        const [whole = "", name = "", list = ""] = /^(\w+)\s*\(([^)]*)\)[\s,]*/.exec(rest) ?? [];
        const next = whole === "" ? null : transformOf(name, list);
        if (next === null)
            return null;
        matrix = multiply(matrix, next);
        rest = rest.slice(whole.length);
    }
    return matrix;
}
