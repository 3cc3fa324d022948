import { tokenize } from "../xml/index.js";
const references = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** Text of XML with its references resolved. */
function plain(text) {
    if (!text.includes("&"))
        return text;
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return references[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
    });
}
/** Reads a document of a workbook from its first tag to its last. */
export function readElements(document, listener) {
    const at = ({ start, end }) => document.slice(start, end);
    const local = (range) => at(range).replace(/^.*:/, "");
    for (const token of tokenize(document)) {
        if (token.type === "start-tag") {
            const name = local(token.name);
            listener.open(name, (wanted) => {
                const found = token.attributes.find((one) => local(one.name) === wanted)?.value;
                return found === undefined || found === null ? null : plain(at(found));
            });
            if (token.selfClosing)
                listener.close(name);
        }
        else if (token.type === "end-tag")
            listener.close(local(token.name));
        else if (token.type === "text")
            listener.text(plain(at(token)));
        else if (token.type === "cdata")
            listener.text(at(token).replace(/^<!\[CDATA\[|\]\]>$/g, ""));
    }
}
