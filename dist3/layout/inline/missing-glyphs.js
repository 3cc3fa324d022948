import { codePointName, spanWithin } from "../../diagnostics/index.js";
import { fontHint } from "./font-hint.js";
function placeOf({ tag, offset, codePoint }) {
    if (tag.box.kind !== "text")
        return tag.box.element.span;
    return spanWithin(tag.box.text, offset, offset + String.fromCodePoint(codePoint).length);
}
function named(codePoint) {
    const code = codePointName(codePoint);
    return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(codePoint))
        ? `\`${String.fromCodePoint(codePoint)}\` (${code})`
        : code;
}
const picture = 0xfe0f;
/** Warns once a document of a form of a character that no font has: the usual one is set. */
function reportForm(codePoint, selector, span, findings) {
    if (!findings.isNew(`form ${selector} of ${codePoint}`))
        return;
    const form = selector === picture ? "form as a picture" : `form ${codePointName(selector)}`;
    const hint = selector === picture ? "leave out U+FE0F behind it, or put a font of pictures, such as Noto Emoji, into `content/<course>/fonts/`" : "put a font that has it into `content/<course>/fonts/`, or leave out the selector behind the character";
    findings.report("layout/missing-form", span, `no font has the ${form} of ${named(codePoint)}; the usual one is set`, hint);
}
/** Reports each character that no font covers, once an element. */
export function reportMissing(missing, findings) {
    const seen = new Set();
    for (const glyph of missing) {
        const { box } = glyph.tag;
        const span = placeOf(glyph);
        const key = `${box.element.span.source.path}:${box.element.span.start}:${glyph.codePoint}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        if (glyph.selector !== null) {
            reportForm(glyph.codePoint, glyph.selector, span, findings);
            continue;
        }
        const families = box.style.fontFamily.map((family) => `\`${family}\``).join(", ");
        findings.report("layout/missing-glyph", span, `no font has the character ${named(glyph.codePoint)}; tried ${families}`, fontHint(String.fromCodePoint(glyph.codePoint)));
    }
}
