import { namedColours } from "./colour-names.js";
import { keyword, oneOf, single } from "./grammar.js";
function linear(channel) {
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
/** Relative luminance of an opaque colour, 0–1 (WCAG 2.1). */
export function luminance({ red, green, blue }) {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
/** A colour as CSS writes it: `#1d3f66`. */
export function hexadecimal({ red, green, blue }) {
    return `#${[red, green, blue].map((channel) => Math.round(channel * 255).toString(16).padStart(2, "0")).join("")}`;
}
/** No ink at all. */
const transparent = { red: 0, green: 0, blue: 0, alpha: 0 };
const clamp = (value) => Math.min(1, Math.max(0, value));
/** A colour from three, four, six or eight hexadecimal digits. */
function fromHex(digits) {
    if (!/^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(digits))
        return undefined;
    const short = digits.length < 6;
    const channel = (index) => {
        const text = short ? (digits[index] ?? "f").repeat(2) : digits.slice(index * 2, index * 2 + 2) || "ff";
        return parseInt(text, 16) / 255;
    };
    return { red: channel(0), green: channel(1), blue: channel(2), alpha: channel(3) };
}
/** A colour from hue in degrees, saturation and lightness 0–1 (CSS Color 4 §7.1). */
function fromHsl(hue, saturation, lightness) {
    const amplitude = saturation * Math.min(lightness, 1 - lightness);
    const channel = (offset) => {
        const position = (offset + (((hue % 360) + 360) % 360) / 30) % 12;
        return lightness - amplitude * Math.max(-1, Math.min(position - 3, 9 - position, 1));
    };
    return { red: channel(0), green: channel(8), blue: channel(4) };
}
/** A channel: a number out of `whole`, or a percentage. */
function channelOf(component, whole) {
    if (component.type === "number")
        return clamp(component.value / whole);
    return component.type === "percentage" ? clamp(component.value / 100) : undefined;
}
function hueOf(component) {
    if (component.type === "number")
        return component.value;
    return component.type === "dimension" && component.unit === "deg" ? component.value : undefined;
}
/** The arguments of a colour function in either form: `1, 2, 3, 4` or `1 2 3 / 4`. */
function colourArguments(components) {
    return components.filter((component) => component.type !== "delimiter" || (component.value !== "," && component.value !== "/"));
}
function fromFunction(component) {
    const [first, second, third, fourth, ...more] = colourArguments(component.children);
    if (first === undefined || second === undefined || third === undefined || more.length > 0)
        return undefined;
    const alpha = fourth === undefined ? 1 : channelOf(fourth, 1);
    if (alpha === undefined)
        return undefined;
    if (component.name === "rgb" || component.name === "rgba") {
        const [red, green, blue] = [channelOf(first, 255), channelOf(second, 255), channelOf(third, 255)];
        return red === undefined || green === undefined || blue === undefined ? undefined : { red, green, blue, alpha };
    }
    if (component.name !== "hsl" && component.name !== "hsla")
        return undefined;
    const [hue, saturation, lightness] = [hueOf(first), channelOf(second, 100), channelOf(third, 100)];
    if (hue === undefined || saturation === undefined || lightness === undefined)
        return undefined;
    return { ...fromHsl(hue, saturation, lightness), alpha };
}
function colourOf(component) {
    if (component.type === "hash")
        return fromHex(component.value);
    if (component.type === "function")
        return fromFunction(component);
    if (component.type !== "identifier")
        return undefined;
    const name = component.value.toLowerCase();
    return name === "transparent" ? transparent : fromHex(namedColours.get(name) ?? "");
}
/** A colour: a name, hexadecimal digits, `rgb()`, `hsl()`, `transparent` or `currentcolor`. */
export const colour = {
    ...oneOf(keyword("currentcolor"), single("a colour", colourOf)),
    forms: ["a colour"],
    keywords: ["currentcolor", "transparent", ...namedColours.keys()],
};
