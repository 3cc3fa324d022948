/** Least contrast of text with what it stands on (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;
function linear(channel) {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
function contrastWithWhite(channels) {
    const [red = 0, green = 0, blue = 0] = channels.map(linear);
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
/** A colour as `#1d3f66`, darkened as far as text in it is readable on white. */
export function readableAccent(hex) {
    const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    for (let share = 100; share >= 0; share--) {
        const darker = channels.map((channel) => Math.floor((channel * share) / 100));
        if (contrastWithWhite(darker) >= leastContrast)
            return `#${darker.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
    }
    return "#000000";
}
