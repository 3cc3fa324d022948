/** Steps of each ink in the table, from none to full. */
const steps = 9;
function linear(value) {
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
function lightness(ratio) {
    return ratio > 216 / 24389 ? Math.cbrt(ratio) : (24389 / 27 * ratio + 16) / 116;
}
/** sRGB as CIELAB under D50, in the eight bits of ICC.1:2001 §6.5.9. */
function labOf([red, green, blue]) {
    const [r, g, b] = [linear(red), linear(green), linear(blue)];
    const x = lightness((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / 0.9642);
    const y = lightness(0.2225045 * r + 0.7168786 * g + 0.0606169 * b);
    const z = lightness((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / 0.8249);
    const byte = (value) => Math.min(255, Math.max(0, Math.round(value)));
    return [byte((116 * y - 16) * 2.55), byte(500 * (x - y) + 128), byte(200 * (y - z) + 128)];
}
/** Ink takes light away, black ink from all three: what most programs show where no profile says better. */
function table() {
    const bytes = new Uint8Array(steps ** 4 * 3);
    let at = 0;
    const share = (step) => 1 - step / (steps - 1);
    for (let cyan = 0; cyan < steps; cyan++)
        for (let magenta = 0; magenta < steps; magenta++)
            for (let yellow = 0; yellow < steps; yellow++)
                for (let black = 0; black < steps; black++) {
                    const light = share(black);
                    bytes.set(labOf([share(cyan) * light, share(magenta) * light, share(yellow) * light]), at);
                    at += 3;
                }
    return bytes;
}
function ramps(count) {
    return Uint8Array.from({ length: 256 * count }, (_, index) => index % 256);
}
function described(text) {
    const bytes = Buffer.alloc(12 + text.length + 1 + 8 + 3 + 67);
    bytes.write("desc", 0, "latin1");
    bytes.writeUInt32BE(text.length + 1, 8);
    bytes.write(text, 12, "latin1");
    return bytes;
}
/** Inks to CIELAB by a table (`mft1`, ICC.1:2001 §6.5.9). */
function lookup() {
    const head = Buffer.alloc(48);
    head.write("mft1", 0, "latin1");
    head.set([4, 3, steps, 0], 8);
    // The identity, in numbers of 16.16 bits.
    for (const diagonal of [12, 28, 44])
        head.writeInt32BE(0x10000, diagonal);
    return Buffer.concat([head, ramps(4), table(), ramps(3)]);
}
function xyz(x, y, z) {
    const bytes = Buffer.alloc(20);
    bytes.write("XYZ ", 0, "latin1");
    for (const [index, value] of [x, y, z].entries())
        bytes.writeInt32BE(Math.round(value * 65536), 8 + index * 4);
    return bytes;
}
function copyright(text) {
    return Buffer.concat([Buffer.from(`text\0\0\0\0${text}\0`, "latin1")]);
}
function assembled(tags) {
    const parts = [];
    const index = Buffer.alloc(4 + tags.length * 12);
    index.writeUInt32BE(tags.length, 0);
    let offset = 128 + index.length;
    for (const [place, [name, bytes]] of tags.entries()) {
        const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
        index.write(name, 4 + place * 12, "latin1");
        index.writeUInt32BE(offset, 8 + place * 12);
        index.writeUInt32BE(bytes.length, 12 + place * 12);
        offset += padded.length;
        parts.push(padded);
    }
    const head = Buffer.alloc(128);
    head.writeUInt32BE(offset, 0);
    head.writeUInt32BE(0x02400000, 8);
    head.write("scnrCMYKLab ", 12, "latin1");
    // A date that is always the same: 2000-01-01.
    for (const [place, value] of [2000, 1, 1, 0, 0, 0].entries())
        head.writeUInt16BE(value, 24 + place * 2);
    head.write("acsp", 36, "latin1");
    for (const [place, value] of [0.9642, 1, 0.8249].entries())
        head.writeInt32BE(Math.round(value * 65536), 68 + place * 4);
    return Buffer.concat([head, index, ...parts]);
}
let made = null;
/**
 * A profile for images in the inks of a press that bring none: red is (1 − cyan)(1 − black) of sRGB, and so on. It is made
 * once, when an image first needs it.
 */
export function pressProfile() {
    made ??= assembled([
        ["desc", described("Inks that take light away")], ["cprt", copyright("No copyright, use freely")],
        ["wtpt", xyz(0.9642, 1, 0.8249)], ["A2B0", lookup()],
    ]);
    return made;
}
