import { diagnostic } from "../diagnostics/index.js";
import { colourFrom } from "../images/index.js";
/** Tokens for the colours of series, as many as the template has. */
const seriesTokens = [1, 2, 3, 4, 5, 6].map((number) => `chart-${number}`);
/** A colour as six digits; `null` where it is none, or has opacity. */
export function hexOf(text) {
    const ink = colourFrom(text);
    if (ink?.alpha !== 1)
        return null;
    return `#${[ink.red, ink.green, ink.blue].map((channel) => Math.round(channel * 255).toString(16).padStart(2, "0")).join("")}`;
}
/** The custom properties that sheets give the root; the last of a name stands. */
function ownTokens(sheets) {
    const tokens = new Map();
    for (const source of sheets) {
        // Comments keep their length, so that places stay what they are.
        const text = source.text.replace(/\/\*[^]*?\*\//g, (comment) => " ".repeat(comment.length));
        for (const { 1: body = "", index, 0: rule } of text.matchAll(/:root\s*\{([^{}]*)\}/g))
            for (const { 1: name = "", 2: value = "", index: at, 0: declaration } of body.matchAll(/--([\w-]+)\s*:\s*([^;]*[^;\s])/g)) {
                const start = index + rule.length - 1 - body.length + at + declaration.length - value.length;
                tokens.set(name, { value, span: { source, start, end: start + value.length } });
            }
    }
    return tokens;
}
/**
 * How the charts of a course look by its theme and, over that, by its own sheets, and where these say nothing by the sheets `under`
 * them, of a look or a kind of document; and the tokens that are no colours.
 */
export function chartLook(theme, sheets, under = []) {
    const diagnostics = [];
    const own = ownTokens(sheets);
    const usual = ownTokens(under);
    const colour = (token) => {
        const set = own.get(token) ?? theme.find(({ name }) => name.value === token)?.value ?? usual.get(token);
        if (set === undefined)
            return null;
        const hex = hexOf(set.value);
        if (hex === null)
            diagnostics.push(diagnostic("charts/colour", set.span, `\`${token}\` is \`${set.value}\`, which charts cannot be drawn in`, "write a colour without opacity, such as `#1d3f66`"));
        return hex;
    };
    const look = {
        accent: colour("accent") ?? "#1d3f66",
        series: seriesTokens.map(colour),
        ink: colour("chart-ink") ?? "#222222",
        grid: colour("chart-grid") ?? "#dddddd",
        family: "Source Sans 3",
    };
    return { look, diagnostics };
}
