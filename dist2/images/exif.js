const upright = { turn: 1 };
function isTurn(value) {
    return Number.isInteger(value) && value >= 1 && value <= 8;
}
/** What the notes of a camera say (Exif 2.3 §4.6.2), which begin with the header of a TIFF file; anything strange says nothing. */
export function readExif(notes) {
    if (notes.byteLength < 14)
        return upright;
    const order = notes.getUint16(0);
    if (order !== 0x4949 && order !== 0x4d4d)
        return upright;
    const little = order === 0x4949;
    const directory = notes.getUint32(4, little);
    if (directory + 2 > notes.byteLength)
        return upright;
    const end = Math.min(notes.byteLength, directory + 2 + notes.getUint16(directory, little) * 12);
    for (let entry = directory + 2; entry + 12 <= end; entry += 12) {
        if (notes.getUint16(entry, little) !== 0x0112)
            continue;
        const value = notes.getUint16(entry + 8, little);
        return isTurn(value) ? { turn: value } : upright;
    }
    return upright;
}
/** The sides of an image once it stands upright. */
export function uprightSize({ width, height }, turn) {
    return turn >= 5 ? { width: height, height: width } : { width, height };
}
