/** Samples of a pixel by colour type, and the bits that they may have (PNG §11.2.2). */
const kinds = {
    0: { channels: 1, bits: [1, 2, 4, 8, 16] },
    2: { channels: 3, bits: [8, 16] },
    3: { channels: 1, bits: [1, 2, 4, 8] },
    4: { channels: 2, bits: [8, 16] },
    6: { channels: 4, bits: [8, 16] },
};
/** The header, or `null` where it makes no sense. */
export function pngHeader(bytes) {
    if (bytes.length < 33)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(8) !== 13 || view.getUint32(12) !== 0x49484452)
        return null;
    const [bits = 0, colourType = 0, packing, filters, interlace = 2] = bytes.subarray(24, 29);
    const kind = kinds[colourType];
    if (kind?.bits.includes(bits) !== true || packing !== 0 || filters !== 0 || interlace > 1)
        return null;
    return { width: view.getUint32(16), height: view.getUint32(20), bits, colourType, channels: kind.channels, interlaced: interlace === 1 };
}
