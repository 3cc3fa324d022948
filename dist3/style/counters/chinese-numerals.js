const digits = "零一二三四五六七八九";
const places = ["", "十", "百", "千"];
/**
 * A whole number between -9999 and 9999 in informal Chinese (CSS Counter Styles 3 §7.1.2), `null` outside: one 零 for a
 * run of zeros within, none at the end, and 十 without 一 from 10 to 19.
 */
export function chineseInformal(value) {
    if (Math.abs(value) > 9999)
        return null;
    if (value < 0)
        return `负${chineseInformal(-value) ?? ""}`;
    if (value === 0)
        return "零";
    let text = "";
    let zeros = false;
    const written = String(value);
    for (const [index, digit] of Array.from(written).entries()) {
        if (digit === "0") {
            zeros = true;
            continue;
        }
        if (zeros)
            text += "零";
        zeros = false;
        text += (digits[Number(digit)] ?? "") + (places[written.length - 1 - index] ?? "");
    }
    return value < 20 ? text.replace(/^一十/, "十") : text;
}
