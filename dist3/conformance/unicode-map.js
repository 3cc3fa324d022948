import { isNameOperand, operationsOf } from "./content-tokens.js";
/** The largest range that is spelt out: all codes of two bytes. */
const largestRange = 0x1_0000;
/** The text of every code that a ToUnicode CMap maps (ISO 32000-1 §9.10.3). */
export function readUnicodeMap(bytes, budget) {
    const map = new Map();
    budget.spend("bytes of page contents", bytes.length);
    for (const { operator, operands } of operationsOf(bytes, budget)) {
        if (operator === "endbfchar")
            readCharacters(operands, map);
        else if (operator === "endbfrange")
            readRanges(operands, map, budget);
    }
    return map;
}
function readCharacters(operands, map) {
    for (let index = 0; index + 1 < operands.length; index += 2) {
        const [code, text] = [codeOf(operands[index]), textOf(operands[index + 1])];
        if (code !== null && text !== null)
            map.set(code, text);
    }
}
function readRanges(operands, map, budget) {
    for (let index = 0; index + 2 < operands.length; index += 3) {
        const [first, last, target] = [codeOf(operands[index]), codeOf(operands[index + 1]), operands[index + 2]];
        if (first === null || last === null || last - first >= largestRange)
            continue;
        budget.spend("operations", Math.max(0, last - first) + 1);
        for (let code = first; code <= last; code++) {
            const text = Array.isArray(target) ? textOf(target[code - first]) : advanced(textOf(target), code - first);
            if (text !== null)
                map.set(code, text);
        }
    }
}
/** Further codes of a range count up the last character of its text. */
function advanced(text, steps) {
    if (text === null || text === "")
        return text;
    const characters = Array.from(text);
    const last = characters.pop()?.codePointAt(0) ?? 0;
    return characters.join("") + (last + steps <= 0x10ffff ? String.fromCodePoint(last + steps) : "");
}
function codeOf(operand) {
    if (!(operand instanceof Uint8Array) || operand.length > 4)
        return null;
    let code = 0;
    for (const byte of operand)
        code = code * 256 + byte;
    return code;
}
function textOf(operand) {
    if (isNameOperand(operand) || !(operand instanceof Uint8Array))
        return null;
    let text = "";
    for (let index = 0; index + 1 < operand.length; index += 2)
        text += String.fromCharCode((operand[index] ?? 0) * 256 + (operand[index + 1] ?? 0));
    return text;
}
