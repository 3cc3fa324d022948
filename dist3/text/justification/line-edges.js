import { breakKind } from "../breaking/atoms.js";
import { hyphenOf } from "../shaping/hyphen-glyph.js";
import { markPolicies } from "../chinese/mark-policy.js";
import { category } from "../chinese/marks.js";
/**
 * How far a mark of Latin text stands out over the end of a line, as a share of its width, so that the edge looks straight: the
 * lighter, the further. The values are those of Typst; of the quotation marks, as pdfTeX's microtype has them.
 */
const protruding = new Map(Object.entries({
    ".": 0.8, ",": 0.8, ":": 0.3, ";": 0.3, "-": 0.55, "\u2010": 0.55, "–": 0.2, "—": 0.2, "’": 0.5, "”": 0.5,
}).map(([mark, share]) => [mark.codePointAt(0) ?? 0, share]));
/** The same of a hyphen that the line put there. */
const hyphenShare = 0.55;
/** CLREQ 3.1.7: the marks that may hang. */
const hangingMarks = new Set(Array.from("、，。．", (mark) => mark.codePointAt(0) ?? 0));
/** The edges of a paragraph's lines; `null` where every line ends with its ink, which is nearly always. */
export function lineEdgesOf(atoms, characters) {
    if (characters.styles.every((style) => style === null || endsWithInk(style)))
        return null;
    const { count } = atoms;
    const edges = {
        leads: new Float64Array(count + 1), tails: new Float64Array(count + 1), spare: new Float64Array(count + 1),
        hangs: new Float64Array(count + 1), gives: false,
    };
    const firsts = new Set([0, ...atoms.forced.map((atom) => atom + 1)]);
    const lasts = new Set([count, ...atoms.forced]);
    for (let atom = 0; atom < count; atom++) {
        const style = characters.styles[atoms.items[atom] ?? 0] ?? null;
        const number = atoms.categories[atom] ?? 0;
        if (style === null || !style.autospace)
            continue;
        if (style.protrudes === true)
            putProtrusion(edges, atoms, characters, atom);
        if (number === category.open)
            edges.leads[atom] = leadOf(style, firsts.has(atom)) * (atoms.sizes[atom] ?? 0);
        else if (number >= category.close && number <= category.stop)
            putTail(edges, atoms, characters, { atom, style, isLast: lasts.has(atom + 1) });
    }
    return edges;
}
/** What stands out of a line that ends behind an atom; nothing where that runs from right to left, whose end is elsewhere. */
function putProtrusion(edges, { categories, breaks, faces, sizes, starts, advances, levels, count }, characters, atom) {
    if (levels !== null && (levels[atom] ?? 0) % 2 === 1)
        return;
    const end = atom + 1;
    const number = categories[atom] ?? 0;
    const face = faces[atom] ?? null;
    if (end < count && breaks[end] === breakKind.hyphen && face !== null)
        edges.tails[end] = -hyphenShare * hyphenOf(face).advance * (sizes[atom] ?? 0);
    else if (number < category.open)
        edges.tails[end] = -(protruding.get(characters.codePoints[starts[atom] ?? 0] ?? 0) ?? 0) * (advances[atom] ?? 0);
}
function endsWithInk({ markSpacing = "trim-both", hanging, protrudes }) {
    const { lineStart, lineEnd } = markPolicies[markSpacing];
    const hangs = hanging !== undefined && (hanging.first || hanging.last === true || hanging.end !== "none");
    return lineStart === "trim" && lineEnd === "trim" && !hangs && protrudes !== true;
}
/** In ems: half of one where the blank is kept, as much below 0 where the mark hangs. */
function leadOf({ markSpacing = "trim-both", hanging }, isFirst) {
    if (isFirst && hanging?.first === true)
        return -0.5;
    const { lineStart } = markPolicies[markSpacing];
    return lineStart === "keep" || (lineStart === "keep-first" && isFirst) ? 0.5 : 0;
}
function putTail(edges, atoms, characters, { atom, style, isLast }) {
    const half = (atoms.sizes[atom] ?? 0) / 2;
    const end = style.hanging?.end ?? "none";
    const mayHang = end !== "none" && hangingMarks.has(characters.codePoints[atoms.starts[atom] ?? 0] ?? 0);
    const hangsLast = isLast && style.hanging?.last === true && atoms.categories[atom] === category.close;
    if (hangsLast || (mayHang && end === "force"))
        edges.tails[atom + 1] = -half;
    else {
        const { lineEnd } = markPolicies[style.markSpacing ?? "trim-both"];
        if (lineEnd === "keep")
            edges.tails[atom + 1] = half;
        if (lineEnd === "fit")
            edges.spare[atom + 1] = half;
        if (mayHang)
            edges.hangs[atom + 1] = half;
        if (lineEnd === "fit" || mayHang)
            edges.gives = true;
    }
}
