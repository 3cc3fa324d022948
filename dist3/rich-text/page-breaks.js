import { diagnostic } from "../diagnostics/index.js";
/** What raw TeX says that says nothing but that the page ends. */
const rawPageBreak = /^\s*\\(?:newpage|pagebreak|clearpage|cleardoublepage)\s*$/;
/** Whether a block of raw TeX, `{=latex}`, is the end of a page. */
export function isRawPageBreak({ lang, value }) {
    return /^\{=(?:la)?tex\}$/i.test(lang ?? "") && rawPageBreak.test(value);
}
/** The end of a page; nothing, with a word of warning, `depth` levels deep in lists, quotations and callouts. */
export function pageBreakAt(span, { diagnostics }, depth) {
    if (depth === 0)
        return [{ type: "page-break", span }];
    diagnostics.push(diagnostic("rich-text/page-break", span, "no page ends in a list, a quotation or a callout: the break is left out", "put it between the blocks of the body"));
    return [];
}
