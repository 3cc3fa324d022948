import { withoutEntities } from "./entities.js";
/** Whether a value is a mapping. */
export const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Marks of publishers in texts, and what CSL has for them; all others keep their words alone. */
const marks = { italic: "i", em: "i", strong: "b", bold: "b", sup: "sup", sub: "sub", inf: "sub", sc: "sc", scp: "sc" };
function withTags(text) {
    return text.replace(/<(\/?)(?:(?:jats|mml):([a-z]+)|(italic|em|strong|bold|inf|scp|u|p|br|title))(?:\s[^<>]*)?\/?>/gi, (_, end, own, plain) => {
        const mark = marks[(own ?? plain ?? "").toLowerCase()];
        return mark === undefined ? " " : `<${end}${mark}>`;
    });
}
/** A text or a number as a text without needless blanks; `null` for none. */
export function textIn(value) {
    if (typeof value !== "string" && typeof value !== "number")
        return null;
    const text = withTags(withoutEntities(String(value))).replace(/\s+/g, " ").trim();
    return text === "" ? null : text;
}
/** The same, or several texts with commas between them. */
export function textsIn(value) {
    if (!Array.isArray(value))
        return textIn(value);
    const texts = value.map(textIn);
    return texts.length === 0 || texts.includes(null) ? null : texts.join(", ");
}
