import { diagnostic } from "../diagnostics/index.js";
/** Least size of letters in large print, in points (UKAAF G003). */
const least = 16;
const roundedSize = 0.05;
const rules = [
    ({ fontSize }) => (fontSize < least - roundedSize ? [`text of ${Math.round(fontSize * 10) / 10} pt`, `give it ${least} pt at least, in the look or in \`course.css\``] : null),
    ({ fontStyle }) => (fontStyle === "normal" ? null : ["italic text", "stress words by weight"]),
    ({ textDecorationLine }) => (textDecorationLine === "underline" ? ["underlined text", "stress words by weight"] : null),
    ({ textTransform, fontVariantCaps }) => (textTransform === "uppercase" || fontVariantCaps !== "normal" ? ["text in capitals", "write capitals where they belong"] : null),
    ({ textAlign }) => (textAlign === "justify" ? ["justified text", "set it ragged: `text-align: start`"] : null),
    ({ hyphens }) => (hyphens === "auto" ? ["words that may be divided", "keep words whole: `hyphens: manual`"] : null),
    (_, { face }) => (/\b(?:Serif|Song|Ming|Times|Garamond|Roman|Kai)\b/i.test(face.file.family) ? [`text in \`${face.file.family}\``, "set it in a face without serifs: the token `body-face`"] : null),
];
/** Collects what is wrong, each kind of thing once. */
class Faults {
    found = [];
    #seen = new Set();
    text(text) {
        if (text.text.trim() === "")
            return;
        for (const rule of rules) {
            const fault = rule(text.style, text);
            if (fault !== null)
                this.#add(text.element, ...fault);
        }
    }
    columns(element, { columnCount, columnWidth }) {
        if (columnWidth !== "auto" || (typeof columnCount === "number" && columnCount > 1))
            this.#add(element, "text in columns", "set one column: `columns: auto`");
    }
    #add(element, what, hint) {
        const key = `${what} ${element.name} ${element.attributes.get("class")?.value ?? ""}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.found.push(diagnostic("layout/large-print", element.span, `${what} in large print, which has none`, hint));
    }
}
function walk(fragment, faults) {
    if (fragment.kind === "text")
        faults.text(fragment);
    if (fragment.kind === "box")
        faults.columns(fragment.element, fragment.style);
    if (fragment.kind === "box" || fragment.kind === "line")
        for (const child of fragment.children)
            walk(child, faults);
}
/** What of a document large print has not (UKAAF G003): small, italic, underlined, justified or divided text, capitals, serifs, columns. Lettering of pictures is not looked at. */
export function largePrintFaults({ pages }) {
    const faults = new Faults();
    for (const { fragments, marginBoxes } of pages) {
        for (const fragment of fragments)
            walk(fragment, faults);
        for (const { fragment } of marginBoxes)
            walk(fragment, faults);
    }
    return faults.found;
}
