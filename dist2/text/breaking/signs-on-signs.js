/** Selectors of the form of a picture, which fonts of text do not know: the character itself, as text or as a picture. */
const [asText, asPicture] = [0xfe0e, 0xfe0f];
/** True for a character that only says which form the one before it has (Unicode 17 §23.4). */
export function isVariationSelector(codePoint) {
    return (codePoint >= 0xfe00 && codePoint <= asPicture) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef) ||
        (codePoint >= 0x180b && codePoint <= 0x180f && codePoint !== 0x180e);
}
/** True for a mark that is drawn around the character before it: a circle, a square, the frame of a key. */
export function isEnclosing(codePoint) {
    return (codePoint >= 0x20dd && codePoint <= 0x20e0) || (codePoint >= 0x20e2 && codePoint <= 0x20e4);
}
/** The atom that ends right before a character, with nothing between; -1 for none. */
function atomBefore(atoms, characters, index) {
    const atom = atoms.count - 1;
    const isBeside = atoms.ends[atom] === index && atoms.spaces[atoms.count] === 0 && characters.items[index] === atoms.items[atom];
    return atom >= 0 && isBeside ? atom : -1;
}
/**
 * Gives the atom before a variation selector the form that it asks for. The selector stays in the text, to be copied with it.
 * True where the form is there, or is the usual one.
 */
export function vary(atoms, characters, index) {
    const atom = atomBefore(atoms, characters, index);
    const face = atoms.faces[atom] ?? null;
    if (face === null)
        return true;
    atoms.ends[atom] = index + 1;
    const [base, selector] = [characters.codePoints[index - 1] ?? 0, characters.codePoints[index] ?? 0];
    const form = face.formOf(base, selector);
    if (typeof form === "number" && !atoms.clusters.has(atom)) {
        atoms.glyphIds[atom] = form;
        return true;
    }
    if (form !== null || selector === asText)
        return true;
    return selector === asPicture && (/emoji/i.test(face.file.family) || isKey(base) || !/\p{Emoji}/u.test(String.fromCodePoint(base)));
}
/** A digit or sign that stands on a key: the frame that follows is what its selector is for. */
function isKey(codePoint) {
    return (codePoint >= 0x30 && codePoint <= 0x39) || codePoint === 0x23 || codePoint === 0x2a;
}
/** Room that a frame leaves on its sides, in ems. */
const besideFrame = 0.06;
/** Draws the last atom, a mark that encloses, around the one before it, which gets as wide as the mark. */
export function enclose(atoms, face) {
    const mark = atoms.count - 1;
    const base = mark - 1;
    const glyphId = atoms.glyphIds[mark] ?? 0;
    const size = atoms.sizes[mark] ?? 0;
    const ink = face.inkOf(glyphId);
    if (base < 0 || ink === null || atoms.spaces[mark] !== 0 || atoms.ends[base] !== atoms.starts[mark])
        return;
    const own = atoms.advances[base] ?? 0;
    const room = Math.max(own, (ink.end - ink.start + 2 * besideFrame) * size);
    atoms.shifts[base] = (atoms.shifts[base] ?? 0) + (room - own) / 2;
    atoms.advances[base] = room;
    atoms.advances[mark] = 0;
    atoms.shifts[mark] = -room / 2 - ((ink.start + ink.end) / 2) * size;
}
