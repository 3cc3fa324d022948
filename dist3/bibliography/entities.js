/** Marks over letters by the ends of their names in HTML: `&uuml;` is u with U+0308. */
const accents = { uml: "\u0308", acute: "\u0301", grave: "\u0300", circ: "\u0302", tilde: "\u0303", cedil: "\u0327", ring: "\u030a", caron: "\u030c" };
const names = {
    amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: " ", ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»", middot: "·", times: "×", deg: "°", szlig: "ß",
    aelig: "æ", AElig: "Æ", oelig: "œ", OElig: "Œ", oslash: "ø", Oslash: "Ø", eth: "ð", ETH: "Ð", thorn: "þ", THORN: "Þ", copy: "©", reg: "®", trade: "™", sect: "§", alpha: "α", beta: "β", gamma: "γ", mu: "μ", pi: "π",
};
function signOf(name) {
    const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    if (number !== null) {
        const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
        return code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCodePoint(code);
    }
    if (Object.hasOwn(names, name))
        return names[name] ?? null;
    const [, letter = "", mark = ""] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? [];
    const accent = Object.hasOwn(accents, mark) ? accents[mark] : undefined;
    return accent === undefined ? null : (letter + accent).normalize("NFC");
}
/** A text in which references of HTML to signs are these signs: `R&amp;D`. What is no such reference stays. */
export function withoutEntities(text, say = (sign) => sign) {
    return text.includes("&") ? text.replace(/\\?&(#?[A-Za-z\d]{2,8});/g, (whole, name) => { const sign = signOf(name); return sign === null ? whole : say(sign); }) : text;
}
