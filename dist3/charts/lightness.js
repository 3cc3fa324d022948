import { colourFrom } from "../images/index.js";
const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
/** How light a colour is, from 0 to 100 as CIELAB counts; `null` for what is no colour. */
export function lightnessOf(colour) {
    const ink = colourFrom(colour);
    if (ink === null)
        return null;
    const light = 0.2126 * linear(ink.red) + 0.7152 * linear(ink.green) + 0.0722 * linear(ink.blue);
    return light > 216 / 24389 ? 116 * Math.cbrt(light) - 16 : (24389 / 27) * light;
}
