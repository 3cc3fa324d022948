const hyphen = 0x2010;
const hyphenMinus = 0x2d;
/** The hyphen that a face puts at a divided word, its advance in ems of the face. */
export function hyphenOf(face) {
    const own = face.glyphFor(hyphen);
    const glyphId = own > 0 ? own : face.glyphFor(hyphenMinus);
    return { glyphId, advance: face.advanceOf(glyphId) };
}
