// Flags of a part of a composite glyph (OpenType, `glyf`: composite glyph description).
const wordArguments = 0x0001;
const scale = 0x0008;
const another = 0x0020;
const twoScales = 0x0040;
const twoByTwo = 0x0080;
/** Where the first component of a composite glyph begins in its outline: behind its contours and its box. */
export const firstComponent = 10;
/** Bytes of a component with these flags: flags, glyph, place and scale. */
export function componentLength(flags) {
    const transform = (flags & scale) !== 0 ? 2 : (flags & twoScales) !== 0 ? 4 : (flags & twoByTwo) !== 0 ? 8 : 0;
    return 4 + ((flags & wordArguments) === 0 ? 2 : 4) + transform;
}
/** Whether another component follows one with these flags. */
export function isFollowed(flags) {
    return (flags & another) !== 0;
}
