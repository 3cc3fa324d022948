import { diagnostic, sliceTraced, spanWithin } from "../diagnostics/index.js";
import { readAttributes } from "./attributes.js";
import { linesWithin } from "./code-text.js";
/** The source of a formula between its dollar signs, and, as GitHub has it, back-ticks; `value` is without what quotations and lists put before lines. */
function texOf(value, { start, end }, lowering) {
    const { text, markdown } = lowering;
    const source = markdown.slice(start, end);
    if (value !== null && value !== source && value.includes("\n")) {
        const whole = linesWithin(value, { start, end }, lowering);
        if (whole !== null)
            return whole;
    }
    const ticks = /^`[^`]+`$/.test(source) ? 1 : 0;
    return sliceTraced(text, start + ticks, end - ticks);
}
/** A formula that stands at `start` to `end` with its dollar signs; its attributes go on to `until`. */
export function mathInline({ start, end, until }, lowering, value = null) {
    const { text, markdown } = lowering;
    const display = markdown.startsWith("$$", start);
    const dollars = display ? 2 : 1;
    const { id, pairs } = readAttributes(markdown.slice(end, until));
    const attributes = spanWithin(text, end, Math.max(end, until));
    const alt = pairs.get("alt") ?? pairs.get("fig-alt");
    const placed = (value) => ({ value, span: attributes });
    const inside = Math.max(start + dollars, end - dollars);
    return {
        type: "math",
        display,
        tex: texOf(value === null ? null : value.slice(dollars, Math.max(dollars, value.length - dollars)), { start: start + dollars, end: inside }, lowering),
        id: id === null ? null : placed(id.replace(/^eq-/, "")),
        alt: alt === undefined ? null : placed(alt),
        span: spanWithin(text, start, end),
    };
}
/** A formula that fills lines of its own, as a paragraph. */
export function displayMath({ start, end, isClosed }, lowering) {
    const { text, markdown, diagnostics } = lowering;
    const opens = markdown.indexOf("$$", start);
    const closes = isClosed ? markdown.lastIndexOf("$$", end) : end;
    if (!isClosed) {
        const hint = "write `$$` on a line of its own behind it";
        diagnostics.push(diagnostic("rich-text/unclosed-block", spanWithin(text, opens, opens + 2), "a formula has no end", hint));
    }
    const last = isClosed ? closes + 2 : end;
    const inline = isClosed ? mathInline({ start: opens, end: last, until: end }, lowering) : { ...mathInline({ start: opens, end: opens + 4, until: opens + 4 }, lowering), tex: sliceTraced(text, Math.min(opens + 2, end), end) };
    return { type: "paragraph", inlines: [inline], span: spanWithin(text, start, end) };
}
