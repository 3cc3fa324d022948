import { atomise } from "./breaking/atomise.js";
import { breakKind, partsFormula } from "./breaking/atoms.js";
import { balancedCuts } from "./breaking/balanced.js";
import { charactersOf } from "./unicode/characters.js";
import { composeLine } from "./justification/compose.js";
import { glueBetween } from "./justification/glue.js";
import { greedyCuts } from "./breaking/greedy.js";
import { lineEdgesOf } from "./justification/line-edges.js";
import { epsilon } from "./breaking/demerits.js";
import { category } from "./chinese/marks.js";
import { Measures } from "./justification/measures.js";
import { optimalCuts } from "./breaking/optimal.js";
import { categoriesOf } from "./chinese/scripts.js";
import { isComplex } from "./shaping/complex-scripts.js";
import { isLastResort } from "./breaking/segment.js";
import { Arena } from "./arena.js";
import { breakOpportunitiesOf } from "./breaking/tailoring.js";
/** What the arrays of a paragraph take, and what lies between them. */
const bytesPerCharacter = 130;
const mostPadding = 512;
function lettersIn(items) {
    return new Set(items.flatMap((item, index) => (item.kind === "object" && item.reads === "letters" ? [index] : [])));
}
function jointsIn(items) {
    return new Map(items.flatMap((item, index) => (item.kind === "object" && item.goesOn !== undefined ? [[index, item.goesOn]] : [])));
}
function lengthOf(items) {
    return items.reduce((sum, item) => sum + (item.kind === "text" ? item.text.length : 1), 0);
}
/**
 * Itemises, shapes and measures a paragraph: characters get their script, faces and break opportunities, become atoms
 * with glue between, and are ready to be broken at any measure.
 */
export function prepareParagraph(items, fonts, direction = "ltr") {
    const memory = new Arena(bytesPerCharacter * (lengthOf(items) + 8) + mostPadding);
    const characters = charactersOf(items, memory);
    const categories = categoriesOf(characters, memory);
    items.forEach((item, index) => {
        const at = characters.itemFirsts[index];
        if (item.kind === "object" && at !== undefined)
            categories[at] = item.breakable ? category.object : category.edge;
    });
    const widths = items.map((item) => (item.kind === "object" ? item.width : null));
    const opportunities = breakOpportunitiesOf(characters, categories, memory);
    const { atoms, missing } = atomise(characters, categories, opportunities, { fonts, widths, letterObjects: lettersIn(items), joints: jointsIn(items), memory, direction });
    const glue = glueBetween(atoms, characters, fonts, memory);
    const edges = lineEdgesOf(atoms, characters);
    const measures = new Measures(atoms, glue, edges, memory);
    const material = { items, characters, atoms, glue, edges, fonts };
    let contentSizes = null;
    return {
        missing: missing.flatMap(({ item, offset, codePoint, selector }) => {
            const source = items[item];
            return source === undefined ? [] : [{ tag: source.tag, offset, codePoint, selector }];
        }),
        rightToLeft: atoms.baseLevel === 1,
        // Only tables and blocks in lines ask for them.
        get minContentWidth() { return (contentSizes ??= contentWidths(material, measures)).minContentWidth; },
        get maxContentWidth() { return (contentSizes ??= contentWidths(material, measures)).maxContentWidth; },
        breakLines: (options) => breakLines(material, measures, options),
    };
}
/** Atoms between forced breaks. */
function segmentsOf(atoms) {
    const segments = [];
    let start = 0;
    for (const atom of atoms.forced) {
        segments.push({ start, end: atom, forced: true });
        start = atom + 1;
    }
    if (start < atoms.count)
        segments.push({ start, end: atoms.count, forced: false });
    return segments;
}
function contentWidths({ atoms, characters }, measures) {
    let narrowest = 0;
    let widest = 0;
    for (const { start, end } of segmentsOf(atoms)) {
        widest = Math.max(widest, measures.natural(start, end));
        let from = start;
        for (let atom = start + 1; atom <= end; atom++) {
            const kind = atom === end ? breakKind.allowed : atoms.breaks[atom];
            const style = characters.styles[atoms.items[atom] ?? 0] ?? null;
            // A column is as wide as its formulas: who asks for its least width has room to give.
            const parts = isLastResort(kind) ? style?.overflowWrap === "anywhere" : kind !== breakKind.none && !partsFormula(kind);
            if (!parts)
                continue;
            narrowest = Math.max(narrowest, measures.natural(from, atom));
            from = atom;
        }
    }
    return { minContentWidth: narrowest, maxContentWidth: widest };
}
/** Ratio of a line that cannot reach its measure: as loose as is good, and no more. */
const mostDrawn = 1;
function cutsOf({ atoms, characters }, segment, method) {
    if (method === "balanced")
        return balancedCuts(segment, (atom) => String.fromCodePoint(characters.codePoints[atoms.starts[atom] ?? 0] ?? 0));
    return method === "optimal" ? optimalCuts(segment) : greedyCuts(segment);
}
function breakLines(material, measures, options) {
    const { atoms } = material;
    const lines = [];
    for (const { start, end, forced } of segmentsOf(atoms)) {
        const first = lines.length;
        const leaders = leadersIn(atoms, start, end);
        const blanks = options.hang === undefined ? null : blanksBefore(material, measures, start, end);
        const hung = blanks === null ? 0 : Math.min(blanks.width + (options.hang ?? 0), options.measure(first + 1) * mostHung);
        const squeezed = blanks === null ? 0 : excessOf(blanks, options.measure(first));
        const segment = {
            measures, start, end, measure: (index) => options.measure(first + index) + (index === 0 ? squeezed : -hung),
            justify: options.justify && leaders === 0 && options.method !== "balanced", ...(blanks === null ? null : { solid: blanks.end }),
        };
        const cuts = leaders > 0 ? greedyCuts(segment) : cutsOf(material, segment, options.method);
        let from = start;
        for (const [index, to] of cuts.entries()) {
            const isLast = index === cuts.length - 1;
            const ending = !isLast ? "wrap" : forced ? "forced" : "paragraph";
            const line = lineOf(material, { ...segment, start: from, end: to, measure: () => segment.measure(index) }, ending, index === 0 ? 0 : hung);
            lines.push(index > 0 || blanks === null || squeezed === 0 ? line : squeezedLine(line, blanks, squeezed));
            from = to;
        }
        if (cuts.length === 0)
            lines.push({ pieces: [], width: 0, end: forced ? "forced" : "paragraph", indent: 0, squeezed: 0, parted: false, overfull: 0, short: 0 });
    }
    return lines;
}
/** The most of a measure that the blanks before a line may take from those that it goes on in. */
const mostHung = 0.5;
/** More of a measure that blanks take is too much: hardly a letter has room behind them. */
const mostBlank = 0.75;
/** The blanks that a stretch of text begins with, behind the number of its line. */
function blanksBefore({ atoms, characters }, measures, start, end) {
    const codePointOf = (atom) => characters.codePoints[atoms.starts[atom] ?? 0] ?? 0;
    let from = start;
    while (from < end && characters.standsIn[characters.items[atoms.starts[from] ?? 0] ?? 0] === true)
        from++;
    let atom = from;
    while (atom < end && isBlank(codePointOf(atom)))
        atom++;
    if (atom === start || atom === end)
        return { before: 0, width: 0, end: start };
    // Blanks at the end of a line take no room: what is asked for is their width before a letter.
    const before = from === start ? 0 : measures.natural(start, from);
    return { before, width: measures.natural(start, atom + 1) - measures.natural(atom, atom + 1) - before, end: atom };
}
/** By how much the blanks before a line have to be narrower, so that there is room behind them. */
function excessOf({ width }, measure) {
    return width > measure * mostBlank ? width - measure * mostHung : 0;
}
/** A line whose leading blanks take less room than they ask for; all of them are still there. */
function squeezedLine(line, { before, width }, squeezed) {
    const placeOf = (x) => x - squeezed * Math.min(1, Math.max(0, (x - before) / width));
    const pieces = line.pieces.map((piece) => {
        const x = placeOf(piece.x);
        const place = { x, width: placeOf(piece.x + piece.width) - x };
        return piece.kind === "glyphs" ? { ...piece, ...place, positions: piece.positions.map((position) => placeOf(piece.x + position) - x) } : { ...piece, ...place };
    });
    return { ...line, pieces, width: line.width - squeezed, squeezed };
}
function isBlank(codePoint) {
    return codePoint === 0x20 || codePoint === 0x09 || codePoint === 0xa0;
}
function leadersIn(atoms, start, end) {
    let count = 0;
    for (let atom = start; atom < end; atom++)
        if (atoms.categories[atom] === category.leader)
            count++;
    return count;
}
/** Whether a break lies within a word: syllables of Thai are what its words are broken by. */
function partsWord({ atoms, characters }, atom) {
    if (atoms.breaks[atom] !== breakKind.emergency)
        return false;
    return !isComplex(characters.codePoints[atoms.starts[atom] ?? 0] ?? 0);
}
function lineOf(material, segment, end, indent) {
    const { measures, start, justify } = segment;
    const measure = segment.measure(0);
    const missing = measures.missing(start, segment.end, measure);
    const isDrawn = missing < -epsilon || (justify && end === "wrap");
    const wanted = isDrawn ? measures.ratio(start, segment.end, measure) : 0;
    const ratio = wanted === Infinity ? mostDrawn : Math.max(wanted, -1);
    const leaders = leadersIn(material.atoms, start, segment.end);
    const { pieces, width } = composeLine(material, {
        start, end: segment.end, ratio,
        hyphen: end === "wrap" && measures.isHyphen(segment.end),
        leaderRoom: leaders === 0 ? 0 : Math.max(0, missing) / leaders,
    });
    const full = measures.natural(start, segment.end) + missing - (material.edges?.tails[segment.end] ?? 0);
    const over = width - full;
    const parted = end === "wrap" && partsWord(material, segment.end);
    return { pieces, width, end, indent, squeezed: 0, parted, overfull: over > epsilon ? over : 0, short: wanted === Infinity ? -over : 0 };
}
