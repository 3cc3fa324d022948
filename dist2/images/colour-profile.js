/** Colour spaces by the four letters that a profile gives them. */
const spaces = { "GRAY": 1, "RGB ": 3, "CMYK": 4 };
/** Classes of profiles that an image may have (ISO 19005-2 §6.2.4.2): of a scanner, a screen, a printer, a space. */
const classes = new Set(["scnr", "mntr", "prtr", "spac"]);
function letters(profile, at) {
    return String.fromCharCode(...profile.subarray(at, at + 4));
}
/** Where the words that describe a profile stand, if they do. */
function description(profile) {
    const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
    const count = Math.min(view.getUint32(128), 100);
    for (let entry = 132; entry + 12 <= Math.min(profile.length, 132 + count * 12); entry += 12) {
        if (letters(profile, entry) !== "desc")
            continue;
        const [start, size] = [view.getUint32(entry + 4), view.getUint32(entry + 8)];
        return String.fromCharCode(...profile.subarray(start, Math.min(profile.length, start + size, start + 300))).replaceAll("\0", "");
    }
    return "";
}
/** Judges a profile by its header (ICC.1:2010 §7.2) for an image of so many channels. */
export function profileUse(profile, channels) {
    if (profile.length < 132)
        return "unusable";
    const size = new DataView(profile.buffer, profile.byteOffset, profile.byteLength).getUint32(0);
    const fits = letters(profile, 36) === "acsp" && size <= profile.length && size >= 132 && (profile[8] ?? 9) <= 4
        && classes.has(letters(profile, 12)) && spaces[letters(profile, 16)] === channels && /^(?:XYZ|Lab) $/.test(letters(profile, 20));
    if (!fits)
        return "unusable";
    const whole = profile.subarray(0, size);
    return channels === 3 && /sRGB/i.test(description(whole)) ? "srgb" : { profile: whole };
}
/** Channels of the colours of an image. */
export function channelsIn(colours) {
    if (colours === "grey")
        return 1;
    return colours === "cmyk" ? 4 : 3;
}
