import { decimalSignOf } from "./decimal-sign.js";
import { isEastAsian } from "./tag.js";
const signs = { 25: "¼", 5: "½", 75: "¾" };
/** Words with halves and quarters as their signs, and other parts of numbers behind the sign of the language; East Asian ones keep their points. */
export function inFractions(words, tag) {
    if (isEastAsian(tag))
        return words;
    return words.replace(/(\d+)\.(\d+)/g, (_, whole, part) => {
        const sign = signs[part];
        return sign === undefined ? `${whole}${decimalSignOf(tag)}${part}` : `${whole === "0" ? "" : whole}${sign}`;
    });
}
