/** Formats that a workbook names by number alone (ECMA-376, part 1, §18.8.30); the others are those of dates and times. */
const builtIn = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;(#,##0.00)", 48: "##0.0E+0", 49: "@", 14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm",
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss",
};
/** The code of a format by its number, and by what the workbook writes of its own. */
export function formatCode(id, own) {
    return own.get(id) ?? builtIn[id] ?? "General";
}
/** Most significant digits that are shown of a number without a format. */
const usualDigits = 11;
function general(value) {
    return String(Number(value.toPrecision(usualDigits))).replace("e+", "E+").replace("e-", "E-").replace("-", "−").replace("E−", "E-");
}
const twoDigits = (value) => String(value).padStart(2, "0");
/** A day and a time of a workbook, counted in days, in ISO form, as far as its format shows them. */
function moment(days, code, is1904) {
    // Day 60 of the count from 1900 never was.
    const from1970 = is1904 ? days - 24_107 : days - (days < 60 ? 25_568 : 25_569);
    const date = new Date(Math.round(from1970 * 86_400) * 1000);
    if (Number.isNaN(date.getTime()))
        return general(days);
    const iso = date.toISOString();
    const hasDay = /[yd]|m{3}/i.test(code);
    const hasTime = /[hs]/i.test(code);
    const elapsed = /\[h+\]/i.test(code) ? `${Math.floor(days * 24 + 1e-9)}:${twoDigits(date.getUTCMinutes())}` : null;
    const time = elapsed ?? iso.slice(11, /s/i.test(code) ? 19 : 16);
    return [hasDay || !hasTime ? iso.slice(0, 10) : "", hasTime ? time : ""].filter((part) => part !== "").join(" ");
}
const piece = /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([#0?.,]+(?:E[+-]0+)?|%|@)|(.)/gu;
function sectionOf(code) {
    let [before, behind, digits] = ["", "", ""];
    for (const [, quoted, escaped, currency, placed, other] of code.matchAll(piece)) {
        const text = quoted ?? escaped ?? currency ?? other ?? "";
        if (placed !== undefined && placed !== "%" && placed !== "@")
            digits += placed;
        else if (placed === "%" || text !== "") {
            if (digits === "")
                before += placed ?? text;
            else
                behind += placed ?? text;
        }
    }
    return { before, behind, digits };
}
function grouped(whole) {
    return whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** The digits of a number that is not negative. */
function digitsOf(value, digits) {
    const exponent = /E([+-])(0+)$/.exec(digits);
    const [whole = "", parts = ""] = digits.replace(/E.*$/, "").split(".");
    const [least, most] = [(parts.match(/0/g) ?? []).length, parts.replace(/[^0#?]/g, "").length];
    if (exponent !== null)
        return value.toExponential(most).replace(/e([+-])(\d+)$/, (_, sign, power) => `E${sign}${power.padStart(exponent[2]?.length ?? 1, "0")}`);
    // Commas behind the last digit leave thousands away.
    const thousands = /,+$/.exec(digits)?.[0].length ?? 0;
    const [shown = "", decimals = ""] = (value / 1000 ** thousands).toFixed(Math.min(most, 20)).split(".");
    const kept = decimals.slice(0, Math.max(least, decimals.replace(/0+$/, "").length));
    const padded = shown.padStart((whole.match(/0/g) ?? []).length, "0");
    const own = /[#0?],[#0?]/.test(whole) ? grouped(padded) : padded;
    return kept === "" ? own : `${own}.${kept}`;
}
/** A number as its format shows it; days and times in ISO form. */
export function shownNumber(value, code, is1904) {
    const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, "");
    if (/^general$/i.test(code) || bare.includes("@"))
        return general(value);
    if (/[ymdhs]/i.test(bare.replace(/general/gi, "")))
        return moment(value, bare.split(";")[0] ?? "", is1904);
    const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    const [positive = "", negative, zero] = sections;
    const chosen = value < 0 && negative !== undefined ? negative : value === 0 && zero !== undefined ? zero : positive;
    const { before, behind, digits } = sectionOf(chosen);
    // Fractions, and what only colours or words make of a number.
    if (bare.includes("/") || (digits === "" && /general/i.test(chosen)))
        return general(value);
    const size = Math.abs(value) * (behind.includes("%") || before.includes("%") ? 100 : 1);
    const sign = value < 0 && chosen === positive && Number(digitsOf(size, digits).replaceAll(",", "")) !== 0 ? "−" : "";
    return digits === "" ? before : `${sign}${before}${digitsOf(size, digits)}${behind}`;
}
