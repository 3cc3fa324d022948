import { originOf } from "../unicode/characters.js";
import { kinds } from "./glue-kinds.js";
import { hyphenOf } from "../shaping/hyphen-glyph.js";
import { category } from "../chinese/marks.js";
import { PieceBuilder } from "./piece-builder.js";
import { levelOfGlue, placesOf, runsBackwards } from "../shaping/visual-order.js";
import { shrinkShares, stretchShares, wideSpaceRoom } from "./adjustment-ratio.js";
import { tab, tabFiller } from "../unicode/fixed-spaces.js";
import { drawnSize } from "../shaping/setting.js";
/** Places the glyphs of one line: each atom and the spaces before it, in the order of the text. */
export function composeLine(material, line) {
    const { atoms, items, characters, edges } = material;
    const builder = new PieceBuilder(items, characters.text);
    const composer = { material, builder, shares: sharesUnder(line.ratio), leaderRoom: line.leaderRoom };
    const x = edges?.leads[line.start] ?? 0;
    const isTurned = runsBackwards(atoms, line.start, line.end);
    const end = isTurned ? composeTurned(composer, line, x) : composeStraight(composer, line, x);
    builder.endInk();
    if (line.end <= atoms.count)
        putSpaces(composer, line.end, atoms.baseLevel === 1 ? x : end, 0);
    return { pieces: builder.finish(), width: end };
}
function composeStraight(composer, line, x) {
    const { material: { atoms, characters }, builder } = composer;
    const widthOf = (atom) => glueWidth(composer, atom);
    let end = x;
    for (let atom = line.start; atom < line.end;) {
        if (atom > line.start) {
            const width = glueWidth(composer, atom);
            if (atoms.spaces[atom] !== 0)
                putSpaces(composer, atom, end, width);
            end += width;
        }
        const to = endOfRun(atoms, atom, line.end);
        if (to > atom) {
            open(composer, atom, end);
            end = builder.run(atoms, characters.units, { from: atom, to, x: end }, widthOf);
            atom = to;
            continue;
        }
        putAtom(composer, atom, end);
        end += atomWidth(composer, atom);
        atom++;
    }
    return line.hyphen ? end + putHyphen(composer, line.end - 1, end) : end;
}
/** End of the run of atoms from `start` that are one glyph each and nothing but glue apart; `start` where there is none. */
function endOfRun({ items, faces, sizes, starts, ends, spaces, clusters }, start, end) {
    const face = faces[start] ?? null;
    const hasClusters = clusters.size > 0;
    if (face === null || (hasClusters && clusters.has(start)))
        return start;
    let at = start + 1;
    while (at < end && faces[at] === face && items[at] === items[start] && sizes[at] === sizes[start] && spaces[at] === 0 &&
        starts[at] === ends[at - 1] && !(hasClusters && clusters.has(at)))
        at++;
    return at;
}
/** Begins a piece for an atom that the one that is open is not for. */
function open({ material: { atoms, characters }, builder }, atom, x) {
    const item = atoms.items[atom] ?? 0;
    const face = atoms.faces[atom] ?? null;
    const size = atoms.sizes[atom] ?? 0;
    const level = atoms.levels === null ? 0 : atoms.levels[atom] ?? 0;
    if (face === null || builder.continues(item, face, size, level))
        return;
    builder.begin({ item, face, size, level, x, offset: originOf(characters, atoms.starts[atom] ?? 0), hyphen: false });
}
function composeTurned(composer, { start, end, hyphen }, x) {
    const places = placesOf(composer.material.atoms, {
        start, end, x, glueWidth: (atom) => glueWidth(composer, atom), atomWidth: (atom) => atomWidth(composer, atom),
        hyphenWidth: hyphen ? hyphenWidth(composer.material.atoms, end - 1) : 0,
    });
    for (let atom = start; atom < end; atom++) {
        if (atom > start)
            putSpaces(composer, atom, places.glue[atom - start] ?? 0, glueWidth(composer, atom));
        putAtom(composer, atom, places.atoms[atom - start] ?? 0);
    }
    if (hyphen)
        putHyphen(composer, end - 1, places.hyphen);
    return places.width;
}
function glueWidth({ material: { glue }, shares }, atom) {
    return (glue.widths[atom] ?? 0) + (glue.units[atom] ?? 0) * (shares[glue.kinds[atom] ?? 0] ?? 0);
}
function atomWidth({ material: { atoms }, leaderRoom }, atom) {
    return atoms.categories[atom] === category.leader ? leaderRoom : atoms.advances[atom] ?? 0;
}
const unpressed = new Float64Array(kinds.length);
/** What a unit of each kind of glue gives at a ratio. */
function sharesUnder(ratio) {
    if (ratio === 0)
        return unpressed;
    const given = new Float64Array(kinds.length);
    const shares = ratio < 0 ? shrinkShares(ratio) : stretchShares(ratio);
    const wordSpace = ratio < 0 ? 0 : (shares[0] ?? 0) + (shares.at(-1) ?? 0) * wideSpaceRoom;
    kinds.forEach(({ shrink, stretch }, number) => {
        if (ratio < 0)
            given[number] = shrink === null ? 0 : -shrink.room * (shares[shrink.tier] ?? 0);
        else if (stretch !== null)
            given[number] = stretch.room * (stretch.tier === 0 ? wordSpace : shares[stretch.tier] ?? 0);
    });
    return given;
}
function putUndrawn({ material, builder, leaderRoom }, atom, x) {
    const { atoms, items } = material;
    const item = atoms.items[atom] ?? 0;
    if (atoms.categories[atom] === category.leader)
        putLeader(material, builder, { item, x, room: leaderRoom });
    else if (items[item]?.kind === "object")
        builder.object(item, x, atoms.advances[atom] ?? 0);
}
function putAtom(composer, atom, x) {
    const { material: { atoms, characters }, builder } = composer;
    if ((atoms.faces[atom] ?? null) === null) {
        putUndrawn(composer, atom, x);
        return;
    }
    open(composer, atom, x);
    const size = atoms.sizes[atom] ?? 0;
    const pen = x + (atoms.shifts[atom] ?? 0);
    const cluster = atoms.clusters.get(atom);
    if (cluster === undefined)
        builder.glyph(atoms.glyphIds[atom] ?? 0, pen, 0);
    else
        cluster.glyphIds.forEach((glyphId, index) => {
            builder.glyph(glyphId, pen + (cluster.positions[index] ?? 0) * size, (cluster.rises[index] ?? 0) * size);
        });
    const first = atoms.starts[atom] ?? 0;
    if (characters.codePoints[first] === tab)
        builder.says("\t");
    else
        builder.stands(characters.units[first] ?? 0, characters.units[atoms.ends[atom] ?? 0] ?? 0);
    builder.reaches(x, x + (atoms.advances[atom] ?? 0));
}
// Typed spaces stay glyphs, so that whoever reads the page out finds words apart; their width is that of the glue.
function putSpaces({ material, builder }, atom, x, width) {
    const { atoms, characters, fonts } = material;
    const count = atoms.spaces[atom] ?? 0;
    if (count === 0)
        return;
    const first = atoms.spaceStarts[atom] ?? 0;
    const item = characters.items[first] ?? 0;
    const style = characters.styles[item] ?? null;
    const face = builder.faceOf(item) ?? (style === null ? null : fonts.facesFor(style).faceFor(0x20, "latin"));
    if (face === null || style === null)
        return;
    const size = drawnSize(style, face);
    const level = levelOfGlue(atoms, atom);
    if (!builder.continues(item, face, size, level))
        builder.begin({ item, face, size, level, x, offset: originOf(characters, first), hyphen: false });
    let hasTab = false;
    for (let index = 0; index < count; index++) {
        const codePoint = characters.codePoints[first + index];
        hasTab = codePoint === tab || (hasTab && codePoint === tabFiller);
        builder.glyph(face.glyphFor(0x20), x + (width * index) / count, 0);
        const next = index + 1 < count ? characters.codePoints[first + index + 1] : undefined;
        if (next !== tabFiller)
            builder.says(hasTab ? "\t" : " ");
        builder.reaches(x + (width * index) / count, x + (width * (index + 1)) / count);
    }
}
function hyphenWidth({ faces, sizes }, atom) {
    const face = faces[atom] ?? null;
    return face === null ? 0 : hyphenOf(face).advance * (sizes[atom] ?? 0);
}
function putHyphen({ material, builder }, atom, x) {
    const { atoms, characters } = material;
    const face = atoms.faces[atom] ?? null;
    if (face === null)
        return 0;
    const size = atoms.sizes[atom] ?? 0;
    const { glyphId, advance } = hyphenOf(face);
    const end = atoms.ends[atom] ?? 0;
    const offset = originOf(characters, end - 1) + 1;
    builder.begin({ item: atoms.items[atom] ?? 0, face, size, level: atoms.levels?.[atom] ?? 0, x, offset, hyphen: true });
    builder.glyph(glyphId, x, 0);
    builder.says("\u00ad");
    builder.reaches(x, x + advance * size);
    return advance * size;
}
// Leaders are set from the line's end, so that the dots of lines below one another stand in columns.
/** Most glyphs of one leader: type of three points fills the longer side of A4 with them. */
export const longestLeader = 1000;
function putLeader(material, builder, { item, x, room }) {
    const leader = material.items[item];
    if (leader?.kind !== "leader")
        return;
    const { style, pattern } = leader;
    const faces = material.fonts.facesFor(style);
    const glyphs = Array.from(pattern).flatMap((character) => {
        const codePoint = character.codePointAt(0) ?? 0;
        const face = faces.faceFor(codePoint, "latin");
        if (face === null)
            return [];
        const glyphId = face.glyphFor(codePoint);
        const size = drawnSize(style, face);
        return [{ character, face, glyphId, size, advance: face.advanceOf(glyphId) * size }];
    });
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
    if (width <= 0)
        return;
    const count = Math.min(Math.floor((room + 1e-6) / width), Math.floor(longestLeader / glyphs.length));
    // From right to left, a line ends at its left edge.
    let pen = material.atoms.baseLevel === 1 ? x : x + room - count * width;
    for (let index = 0; index < count; index++)
        for (const { character, face, glyphId, size, advance } of glyphs) {
            if (!builder.continues(item, face, size, 0))
                builder.begin({ item, face, size, level: 0, x: pen, offset: 0, hyphen: false });
            builder.glyph(glyphId, pen, 0);
            builder.says(character);
            builder.reaches(pen, pen + advance);
            pen += advance;
        }
}
