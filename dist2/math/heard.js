/** Arrows of chemistry, which MathJax draws by signs of its private use, as the signs that mean them: U+E408 to U+E40A, U+E428 to U+E42E. */
const chemicalArrows = {
    e408: "⇌", e409: "⇌", e40a: "⇌", e428: "←", e429: "⟶", e42a: "↔", e42b: "⇄", e42c: "←", e42d: "⟶", e42e: "↔",
};
const nothing = "<mrow></mrow>";
/** Innermost first: what only takes room; what holds nothing but that; scripts of nothing beside nothing. */
const unheard = [
    /<mphantom[^>]*>(?:(?!<mphantom)[\s\S])*?<\/mphantom>/g,
    /<(mrow|mpadded|mstyle)(?: [^>]*)?>\s*(?:<mrow><\/mrow>\s*)+<\/\1>/g,
    /<(msub|msup|msubsup)(?: [^>]*)?>\s*(?:<mrow><\/mrow>\s*)+<\/\1>/g,
];
/** What stands before scripts of nothing is what they belong to: `H₂` is one name with its number, and no function `H` of what follows. */
const apart = /<mrow[^>]*>\s*<mi[^>]*>([^<]*)<\/mi>\s*<\/mrow>\s*(<m(?:sub|sup|subsup)(?: [^>]*)?>)\s*<mrow><\/mrow>/g;
/**
 * MathML as it is to be said: without phantoms, on which formulas of chemistry hang their numbers, with arrows that have names, and
 * with upright letters that are not called so.
 */
export function heard(mathml) {
    let text = mathml.replace(/ mathvariant="normal"/g, "").replace(/&#x(e4[0-9a-f]{2});/gi, (sign, code) => chemicalArrows[code.toLowerCase()] ?? sign);
    for (let before = ""; before !== text;) {
        before = text;
        for (const pattern of unheard)
            text = text.replace(pattern, nothing);
    }
    return text.replace(apart, "$2<mtext>$1</mtext>");
}
