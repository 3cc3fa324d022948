const entities = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"], ["nbsp", " "], ["ensp", " "], ["emsp", " "]]);
/** Text of HTML with its character references read. */
export function withoutEntities(text) {
    return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return entities.get(name) ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
        return code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
    });
}
/** The cells of an HTML table, row by row, as text with the tags of running text; a spanning cell is followed by empty ones. */
export function rowsOfHtml(html) {
    const rows = [];
    const open = [];
    for (const [row] of html.matchAll(/<tr\b[\s\S]*?(?=<\/tr\s*>|<tr\b|<\/table)/gi)) {
        const cells = [];
        const skip = () => {
            for (const one of open.filter(({ left, column }) => left > 0 && column === cells.length)) {
                one.left -= 1;
                cells.push("");
            }
        };
        for (const [, attributes = "", inside = ""] of row.matchAll(/<t[dh]\b([^<>]*)>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dh]\b|$)/gi)) {
            skip();
            const across = Math.min(40, Number(/colspan\s*=\s*["']?(\d{1,2})/i.exec(attributes)?.[1] ?? 1));
            const down = Math.min(200, Number(/rowspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1] ?? 1));
            for (let at = 0; at < across; at++) {
                if (down > 1)
                    open.push({ left: down - 1, column: cells.length });
                cells.push(at === 0 ? cellText(inside) : "");
            }
        }
        skip();
        if (cells.length > 0)
            rows.push(cells);
    }
    return rows;
}
function cellText(inside) {
    const lines = inside.replace(/<\/(?:p|li|div)\s*>\s*(?=<)/gi, "<br>").replace(/<\/?(?:p|li|ul|ol|div|span|font|thead|tbody|u|center)\b[^<>]*>/gi, "");
    return withoutEntities(lines.replace(/\s+/g, " ").replace(/(?:\s*<br\s*\/?>\s*)+$/i, "").trim());
}
