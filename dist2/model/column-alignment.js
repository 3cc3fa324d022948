/** Where the cells of a column may stand: at a side, or under each other by the decimal sign of their numbers. */
export const columnAlignments = ["left", "center", "right", "decimal"];
/** A number as people write it in tables: signs, groups, a percent sign. */
const numeral = /^[-−+±]?(?:(?:\d[\d,   '’]*)?(?:[.]\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?)(?:\s?[%‰×xk])?$/;
const gap = /^[-–—/]?$/;
const digits = /\p{Nd}[\p{Nd}.,٫٬ '’\u00a0\u2009\u202f]*/u;
/** What a text says of its decimal sign; `null` where it may as well group digits: `1,204`. */
function signIn(text) {
    const [number = ""] = digits.exec(text) ?? [];
    const last = Math.max(number.lastIndexOf("."), number.lastIndexOf(","), number.lastIndexOf("٫"));
    const sign = number[last];
    if (sign === undefined || last === number.length - 1 || number.indexOf(sign) !== last)
        return null;
    const [before, behind] = [number.slice(0, last), number.slice(last + 1)];
    const mayGroup = /^\d{3}$/.test(behind) && /^[1-9]\d{0,2}$/.test(before) && sign !== "٫";
    return mayGroup ? null : sign;
}
/** The decimal sign that most cells have beyond doubt; `null` where none has. */
function provenSign(cells) {
    const counts = new Map();
    for (const text of cells) {
        const sign = signIn(text.trim());
        if (sign !== null)
            counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? null;
}
/** The decimal sign of a column by what stands in its cells; `usual` where these do not say. */
export function decimalSignIn(cells, usual) {
    return provenSign(cells) ?? usual;
}
/**
 * Where a column stands that says nothing of it: texts left, a column of nothing but numbers and gaps right, or under each
 * other by the decimal sign where some have more decimals than others.
 */
export function usualAlignment(cells) {
    const words = cells.map((text) => text.trim()).filter((text) => !gap.test(text));
    if (words.length === 0 || !words.every((text) => numeral.test(text)))
        return "left";
    const sign = provenSign(words);
    // Without a proof a point or a comma may as well group digits.
    if (sign === null)
        return "right";
    const decimals = new Set(words.map((text) => (text.includes(sign) ? text.length - text.lastIndexOf(sign) : 0)));
    return decimals.size > 1 ? "decimal" : "right";
}
