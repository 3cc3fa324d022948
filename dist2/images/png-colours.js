/** The corners of sRGB and its white, as `cHRM` writes them. */
const srgbCorners = [31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000];
/** sRGB from CIE XYZ under D65 (IEC 61966-2-1). */
const fromXyz = [
    [3.2404542, -1.5371385, -0.4985314],
    [-0.969266, 1.8760108, 0.041556],
    [0.0556434, -0.2040259, 1.0572252],
];
function times([a, b, c], [x, y, z]) {
    const dot = (row) => row[0] * x + row[1] * y + row[2] * z;
    return [dot(a), dot(b), dot(c)];
}
function inverse([[a, b, c], [d, e, f], [g, h, i]]) {
    const [A, B, C] = [e * i - f * h, f * g - d * i, d * h - e * g];
    const whole = a * A + b * B + c * C;
    if (Math.abs(whole) < 1e-9)
        return null;
    const over = (value) => value / whole;
    return [[over(A), over(c * h - b * i), over(b * f - c * e)], [over(B), over(a * i - c * g), over(c * d - a * f)], [over(C), over(b * g - a * h), over(a * e - b * d)]];
}
/** Linear sRGB from the linear colours of a file whose corners are these; white stays white. `null` where they span nothing. */
function cornersMap(corners) {
    const [wx = 0, wy = 0, rx = 0, ry = 0, gx = 0, gy = 0, bx = 0, by = 0] = corners.map((value) => value / 100_000);
    if (wy === 0 || ry === 0 || gy === 0 || by === 0)
        return null;
    const column = (x, y) => [x / y, 1, (1 - x - y) / y];
    const [r, g, b] = [column(rx, ry), column(gx, gy), column(bx, by)];
    const plain = [[r[0], g[0], b[0]], [r[1], g[1], b[1]], [r[2], g[2], b[2]]];
    const back = inverse(plain);
    if (back === null)
        return null;
    const scale = times(back, column(wx, wy));
    const toXyz = plain.map((row) => row.map((value, index) => value * (scale[index] ?? 0)));
    const rows = fromXyz.map((row) => [0, 1, 2].map((index) => row[0] * (toXyz[0][index] ?? 0) + row[1] * (toXyz[1][index] ?? 0) + row[2] * (toXyz[2][index] ?? 0)));
    // Another white is brought to that of sRGB channel by channel.
    return rows.map((row) => row.map((value) => value / (row[0] + row[1] + row[2])));
}
function encoded(light) {
    const value = Math.min(1, Math.max(0, light));
    return Math.round((value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055) * 255);
}
/** Steps of light for which the curve of sRGB is worked out once: finer ones make no other byte, but in one of thousands. */
const fineSteps = 65_535;
/** Brings each colour through its light and a map of light into sRGB. */
function mapped(colours, made, light, [[a, b, c], [d, e, f], [g, h, i]]) {
    const curve = Uint8Array.from({ length: fineSteps + 1 }, (_, step) => encoded(step / fineSteps));
    const at = (value) => curve[value <= 0 ? 0 : value >= 1 ? fineSteps : Math.round(value * fineSteps)] ?? 0;
    for (let index = 0; index + 2 < colours.length; index += 3) {
        const x = light[colours[index] ?? 0] ?? 0;
        const y = light[colours[index + 1] ?? 0] ?? 0;
        const z = light[colours[index + 2] ?? 0] ?? 0;
        made[index] = at(a * x + b * y + c * z);
        made[index + 1] = at(d * x + e * y + f * z);
        made[index + 2] = at(g * x + h * y + i * z);
    }
}
function numbers(chunk, count) {
    if (chunk?.bytes.length !== count * 4)
        return null;
    const view = new DataView(chunk.bytes.buffer, chunk.bytes.byteOffset, chunk.bytes.byteLength);
    return Array.from({ length: count }, (_, index) => view.getUint32(index * 4));
}
/** How to bring a file into sRGB by its `gAMA` and `cHRM` (PNG §11.3.3); `null` where its colours are sRGB already. */
export function toSrgb(chunks) {
    if (chunks.some(({ type }) => type === "sRGB"))
        return null;
    const gamma = numbers(chunks.find(({ type }) => type === "gAMA"), 1)?.[0] ?? 0;
    const corners = numbers(chunks.find(({ type }) => type === "cHRM"), 8);
    const isUsualCurve = gamma === 0 || Math.abs(gamma - 45_455) < 1000;
    const areUsualCorners = corners === null || corners.every((value, index) => Math.abs(value - (srgbCorners[index] ?? 0)) < 500);
    if (isUsualCurve && areUsualCorners)
        return null;
    const map = areUsualCorners ? null : cornersMap(corners);
    const exponent = gamma === 0 ? 2.2 : 100_000 / gamma;
    return (colours, most, channels) => {
        const light = Float64Array.from({ length: most + 1 }, (_, value) => (value / most) ** exponent);
        const made = new Uint8Array(colours.length);
        if (channels === 1 || map === null) {
            const curve = Uint8Array.from(light, encoded);
            for (let index = 0; index < colours.length; index++)
                made[index] = curve[colours[index] ?? 0] ?? 0;
            return made;
        }
        mapped(colours, made, light, map);
        return made;
    };
}
