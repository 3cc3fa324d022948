/** Longest name of a file or folder in bytes of UTF-8 that every common file system takes. */
const longestName = 255;
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;
/** True for the names that Windows keeps for devices, with any extension. */
export function isDeviceName(name) {
    return devices.test(name);
}
/** Characters that a name may not have on some system: those of paths, wild cards, controls. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu;
/** Eight digits that tell long names of one beginning apart (FNV-1a). */
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, "0");
}
/** As much of the beginning of a text as fits into so many bytes of UTF-8, without half a character. */
function beginning(text, bytes) {
    let length = 0;
    let end = 0;
    for (const character of text) {
        length += new TextEncoder().encode(character).length;
        if (length > bytes)
            break;
        end += character.length;
    }
    return text.slice(0, end);
}
/**
 * A name for a file or folder that every system takes: composed letters, no character or name that one of them keeps
 * for itself, no dot or space at the end, at most 255 bytes. `ending` stands at its end whatever happens to `name`. A
 * name that was cut carries a fingerprint of the whole one.
 */
export function portableName(name, ending = "") {
    const composed = name.normalize("NFC").replace(forbidden, "-");
    // A name that begins with a dash is an option to most programs.
    const taken = isDeviceName(`${composed}${ending}`) || composed.startsWith("-") ? `_${composed}` : composed;
    const trimmed = ending === "" ? taken.replace(/[. ]+$/, (end) => "-".repeat(end.length)) : taken;
    const room = longestName - new TextEncoder().encode(ending).length;
    if (new TextEncoder().encode(trimmed).length <= room)
        return `${trimmed}${ending}`;
    return `${beginning(trimmed, room - 9)}~${fingerprint(name)}${ending}`;
}
