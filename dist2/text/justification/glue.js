import { isCursive } from "../shaping/complex-scripts.js";
import { kind, kinds, pairTable } from "./glue-kinds.js";
import { markPolicies } from "../chinese/mark-policy.js";
import { categories, category } from "../chinese/marks.js";
import { Arena } from "../arena.js";
import { drawnSize } from "../shaping/setting.js";
const fullPairs = pairTable("full");
/** Puts the glue between atoms. */
export function glueBetween(atoms, characters, fonts, memory = new Arena()) {
    const { count } = atoms;
    const glue = {
        widths: memory.numbers(count + 1), kinds: memory.bytes(count + 1), units: memory.numbers(count + 1),
    };
    const place = {
        atoms, characters, glue, spaceWidth: spaceWidths(characters, fonts),
        isPlain: characters.styles.every((style) => style === null || isPlain(style)),
    };
    const forced = new Set(atoms.forced);
    let previous = -1;
    for (let atom = 0; atom < count; atom++) {
        const number = atoms.categories[atom] ?? 0;
        if (number === category.han && place.isPlain && atom > 0 && previous === atom - 1 && joinsHan(place, atom)) {
            previous = atom;
            continue;
        }
        if (number === category.edge)
            continue;
        if (forced.size > 0 && forced.has(atom)) {
            previous = -1;
            continue;
        }
        const gap = atoms.joints.get(atom);
        if (gap !== undefined)
            fill(glue, atom, kind.space, gap);
        else if (previous >= 0)
            putGlue(place, previous, atom);
        else if ((atoms.spaces[atom] ?? 0) > 1)
            putSpaces(place, atom, atoms.spaces[atom] ?? 0);
        previous = atom;
    }
    return glue;
}
/** Puts the glue between two ideographs side by side, which is what most glue is. */
function joinsHan({ atoms, glue }, atom) {
    if (atoms.categories[atom - 1] !== category.han || atoms.spaces[atom] !== 0)
        return false;
    glue.kinds[atom] = kind.character;
    glue.units[atom] = atoms.sizes[atom - 1] ?? 0;
    return true;
}
/** True for a style of which every pair of neighbours has the glue of 全角 setting. */
function isPlain({ autospace, scriptGaps = "all", markSpacing = "trim-both", letterSpacing }) {
    return autospace && scriptGaps === "all" && markPolicies[markSpacing].blanks === "full" && letterSpacing === 0;
}
function spaceWidths(characters, fonts) {
    const known = new Map();
    return (item) => {
        let width = known.get(item);
        if (width === undefined) {
            const style = characters.styles[item] ?? null;
            const face = style === null ? null : fonts.facesFor(style).faceFor(0x20, "latin");
            width = style === null || face === null ? 0
                : face.advanceOf(face.glyphFor(0x20)) * drawnSize(style, face) + style.wordSpacing;
            known.set(item, width);
        }
        return width;
    };
}
function styleOf(place, atom) {
    return place.characters.styles[place.atoms.items[atom] ?? 0] ?? null;
}
function putGlue(place, before, after) {
    const { atoms } = place;
    for (let at = before + 1; at <= after; at++)
        if ((atoms.spaces[at] ?? 0) > 0) {
            putSpace(place, before, after, at);
            return;
        }
    const pair = categoryBefore(place, before, after) * categories.length + categoryAfter(place, before, after);
    let number = (place.isPlain ? fullPairs : pairsOf(place, before, after))[pair] ?? 0;
    if (number !== kind.none) {
        if (!place.isPlain && !opens(place, before, after, number))
            number = kind.none;
        if (number === kind.script && isNote(place, before, after))
            number = kind.character;
        put(place, before, after, number);
    }
    if (!place.isPlain)
        spaceLetters(place, before, after);
}
/** Latin marks that close what a Chinese mark before them has closed: `）.` is one mark after another. */
const latinClosers = new Set(Array.from("../.,;:!?)]}", (mark) => mark.codePointAt(0) ?? 0));
/** Signs that end a number or a name, and have the gap to Han that a letter has: `50%`, `C++`, `C#`. */
const endingSigns = new Set(Array.from("%‰+#°′″", (sign) => sign.codePointAt(0) ?? 0));
function categoryBefore({ atoms, characters }, before, after) {
    const number = atoms.categories[before] ?? 0;
    if (number !== category.symbol || atoms.categories[after] !== category.han)
        return number;
    return endingSigns.has(characters.codePoints[atoms.starts[before] ?? 0] ?? 0) ? category.letter : number;
}
function categoryAfter({ atoms, characters }, before, after) {
    const number = atoms.categories[after] ?? 0;
    if (number !== category.symbol || !isMark(atoms.categories[before] ?? 0))
        return number;
    return latinClosers.has(characters.codePoints[atoms.starts[after] ?? 0] ?? 0) ? category.close : number;
}
/** A Chinese mark whose frame is half blank. */
function isMark(number) {
    return number >= category.open && number <= category.stop;
}
/** The pair policy of the Chinese side, and of the one before where both are Chinese. */
function pairsOf(place, before, after) {
    const style = styleOf(place, isChinese(place.atoms.categories[before]) ? before : after);
    return pairTable(markPolicies[style?.markSpacing ?? "trim-both"].blanks);
}
/** False where both sides are code, and for a gap between scripts that neither side has. */
function opens(place, before, after, number) {
    const first = styleOf(place, before);
    const second = styleOf(place, after);
    if (first?.autospace === false && second?.autospace === false)
        return false;
    return number !== kind.script || (hasScriptGap(place, first, before, after) && hasScriptGap(place, second, before, after));
}
function hasScriptGap({ atoms }, style, before, after) {
    const glue = style?.scriptGaps ?? "all";
    if (glue === "all" || glue === "none")
        return glue === "all";
    const western = isChinese(atoms.categories[before]) ? after : before;
    return (atoms.categories[western] === category.digit) === (glue === "digits");
}
// The mark of a note hugs its word.
function isNote({ atoms }, before, after) {
    if (atoms.items[before] === atoms.items[after])
        return false;
    const first = atoms.sizes[before] ?? 0;
    const second = atoms.sizes[after] ?? 0;
    return Math.min(first, second) > 0 && Math.min(first, second) < Math.max(first, second) * 0.85;
}
/** Glue stands on the Chinese side of box edges, whose room is the box's own. */
function put(place, before, after, number) {
    const at = isChinese(place.atoms.categories[before]) ? before + 1 : after;
    fill(place.glue, at, number, emOf(place, before, after));
}
function spaceLetters(place, before, after) {
    const spacing = styleOf(place, before)?.letterSpacing ?? 0;
    if (spacing !== 0 && !joins(place, before, after))
        place.glue.widths[after] = (place.glue.widths[after] ?? 0) + spacing;
}
/** True where two letters of a cursive script stand side by side. */
function joins({ atoms, characters }, before, after) {
    const codePointOf = (atom) => characters.codePoints[atoms.starts[atom] ?? 0] ?? 0;
    return atoms.spaces[after] === 0 && isCursive(codePointOf(before)) && isCursive(codePointOf(after));
}
// A typed space between scripts, or beside a Chinese mark, is only how the author wrote the gap.
function putSpace(place, before, after, at) {
    const { atoms } = place;
    const pair = categoryBefore(place, before, after) * categories.length + categoryAfter(place, before, after);
    const number = pairsOf(place, before, after)[pair] ?? 0;
    const style = place.characters.styles[place.characters.items[atoms.spaceStarts[at] ?? 0] ?? 0] ?? null;
    const isBesideMark = isMark(atoms.categories[before] ?? 0) || isMark(atoms.categories[after] ?? 0);
    const isGlue = style?.autospace !== false && ((kinds[number]?.width ?? 0) > 0 || isBesideMark) &&
        opens(place, before, after, number);
    if (isGlue)
        fill(place.glue, at, number, emOf(place, before, after));
    else
        putSpaces(place, at, atoms.spaces[at] ?? 0);
    spaceLetters(place, before, at);
}
function isChinese(number) {
    return number !== undefined && number >= category.han && number <= category.connector;
}
/** The em of glue is that of its Chinese side. */
function emOf({ atoms }, before, after) {
    return atoms.sizes[isChinese(atoms.categories[before]) ? before : after] ?? 0;
}
function fill(glue, at, number, unit) {
    glue.widths[at] = (kinds[number]?.width ?? 0) * unit;
    glue.kinds[at] = number;
    glue.units[at] = unit;
}
// Several spaces in a row, and those of code, are as wide as they are.
function putSpaces({ atoms, characters, glue, spaceWidth }, at, count) {
    const item = characters.items[atoms.spaceStarts[at] ?? 0] ?? 0;
    const width = spaceWidth(item);
    if (count > 1 || characters.styles[item]?.autospace === false)
        glue.widths[at] = width * count;
    else
        fill(glue, at, kind.space, width);
}
