import { luminance } from "../style/index.js";
/** Contrast of two opaque colours, from 1 to 21 (WCAG 2.1). */
export function contrast(one, other) {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
/** What a colour comes to on an opaque one. */
export function over(colour, ground) {
    const mix = (above, below) => above * colour.alpha + below * (1 - colour.alpha);
    return { red: mix(colour.red, ground.red), green: mix(colour.green, ground.green), blue: mix(colour.blue, ground.blue), alpha: 1 };
}
const black = { red: 0, green: 0, blue: 0, alpha: 1 };
const white = { red: 1, green: 1, blue: 1, alpha: 1 };
const steps = 50;
/** The nearest darker or lighter shade of a colour that stands out enough on another; `null` where none does. */
export function nearestShade(colour, ground, needed) {
    const toward = luminance(ground) > 0.18 ? black : white;
    for (let step = 1; step <= steps; step++) {
        const shade = rounded(over({ ...toward, alpha: step / steps }, colour));
        if (contrast(shade, ground) >= needed)
            return shade;
    }
    return null;
}
/** As eight bits a channel hold it, so that what is shown is what was measured. */
function rounded({ red, green, blue }) {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => Math.round(channel * 255) / 255);
    return { red: r, green: g, blue: b, alpha: 1 };
}
