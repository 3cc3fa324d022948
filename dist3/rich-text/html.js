import { diagnostic, spanWithin } from "../diagnostics/index.js";
/** Tags that say what Markdown also says, and as what they are set. */
const wrappers = {
    b: "strong", strong: "strong", i: "emphasis", em: "emphasis", s: "deleted", del: "deleted", strike: "deleted", u: "underlined",
    ins: "underlined", mark: "marked", kbd: "keyboard", sub: "subscript", sup: "superscript", small: "small",
};
/** Other elements of HTML: their tags are left out, the words between them stay. */
const knownElements = new Set(("a abbr address area article aside audio base big blockquote body button canvas caption center cite code col colgroup data dd details dfn dialog "
    + "div dl dt embed fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 head header hr html iframe img input label legend li link "
    + "main map meta nav nobr noscript object ol optgroup option p param picture pre progress q rp rt ruby samp script section select source span "
    + "style summary svg table tbody td template textarea tfoot th thead time title tr track tt ul var video wbr").split(" "));
/** Whether a stretch of HTML is comments and blanks alone: they are for whoever reads the source. */
export function isComment(html) {
    return /^\s*<!--[\s\S]*?-->\s*$/.test(html);
}
const tagForm = /^<(?<closes>\/)?(?<name>[A-Za-z][\w-]*)(?<rest>[\s\S]*?)\/?>$/;
/** What an attribute of a tag says; `""` where it is absent. */
function attributeOf(rest, name) {
    const [, double, single, bare] = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(rest) ?? [];
    return double ?? single ?? bare ?? "";
}
function pictureOf(rest) {
    const width = attributeOf(rest, "width");
    return { kind: "picture", address: attributeOf(rest, "src"), words: attributeOf(rest, "alt"), braces: width === "" ? "" : `{width=${width}}` };
}
/** Reads a tag that stands at `start` to `end`; a tag that is left out, and what only looks like one, is reported. */
export function readTag(html, place, lowering) {
    const span = spanWithin(lowering.text, place.start, place.end);
    if (html.startsWith("<!--"))
        return { kind: "nothing" };
    const { closes, name: typed = "", rest = "" } = tagForm.exec(html)?.groups ?? {};
    const name = typed.toLowerCase();
    if (name === "br")
        return { kind: "break" };
    if (name === "img" && closes === undefined)
        return pictureOf(rest);
    const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
    if (wrapper !== undefined)
        return { kind: "delimiter", item: { ...place, tag: name, wraps: wrapper, side: closes === undefined ? "opens" : "closes" } };
    if (knownElements.has(name)) {
        const hint = "say it in Markdown; docs/content.md lists what a text can say";
        lowering.diagnostics.push(diagnostic("rich-text/html", span, `the HTML tag \`${html.slice(0, 60)}\` is left out`, hint));
        return { kind: "nothing" };
    }
    const hint = "put it between back-ticks, or write `\\<` for the sign itself";
    lowering.diagnostics.push(diagnostic("rich-text/unread-markup", span, `\`${html.slice(0, 60)}\` is printed as typed`, hint));
    return { kind: "text" };
}
