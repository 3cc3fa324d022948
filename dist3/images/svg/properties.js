import { parseColour } from "./colours.js";
import { parseLength, parseLengths, parseNumber, parseReference, parseShare } from "./values.js";
const black = { red: 0, green: 0, blue: 0, alpha: 1 };
const clear = { red: 0, green: 0, blue: 0, alpha: 0 };
function paint(text) {
    if (text === "none")
        return text;
    if (/^currentcolor$/i.test(text))
        return "currentColor";
    if (text === "context-fill" || text === "context-stroke")
        return text;
    const reference = parseReference(text);
    if (reference !== null)
        return { url: reference.id, otherwise: reference.otherwise };
    return parseColour(text.replace(/\s+icc-color\(.*$/, ""));
}
function oneOf(table) {
    return (text) => (Object.hasOwn(table, text) ? (table[text] ?? null) : null);
}
function words(...names) {
    return names.map((name) => `\`${name}\``).join(", ").replace(/, ([^,]*)$/, " or $1");
}
function choice(initial, inherited, table) {
    return { initial, inherited, parse: oneOf(table), expected: words(...Object.keys(table)) };
}
function shareOf(inherited) {
    return { initial: 1, inherited, parse: parseShare, expected: "a number from 0 to 1" };
}
function positive(text, context) {
    const value = parseLength(text, context);
    return value !== null && value >= 0 ? value : null;
}
function dashes(text, context) {
    if (text === "none")
        return [];
    const values = parseLengths(text, context, "other");
    if (values === null || values.some((value) => value < 0))
        return null;
    // An odd list is repeated to become an even one (SVG 1.1 §11.4).
    return values.every((value) => value === 0) ? [] : values.length % 2 === 1 ? [...values, ...values] : values;
}
function referenceRow(inherited) {
    return { initial: "", inherited, parse: (text) => (text === "none" ? "" : (parseReference(text)?.id ?? null)), expected: "`none` or `url(#id)`" };
}
const fontSizes = {
    "xx-small": 9, "x-small": 10, small: 13, medium: 16, large: 18, "x-large": 24, "xx-large": 32,
};
function fontSize(text, context) {
    if (Object.hasOwn(fontSizes, text))
        return fontSizes[text] ?? null;
    if (text === "smaller" || text === "larger")
        return context.em * (text === "larger" ? 1.2 : 1 / 1.2);
    const share = /^([\d.]+)%$/.exec(text)?.[1];
    return share === undefined ? positive(text, context) : (Number(share) / 100) * context.em;
}
function fontWeight(text) {
    const named = oneOf({ normal: 400, bold: 700, lighter: 300, bolder: 700 })(text);
    const value = named ?? parseNumber(text);
    return value !== null && value >= 1 && value <= 1000 ? value : null;
}
function families(text) {
    return (text.match(/(?:"[^"]*"|'[^']*'|[^,])+/g) ?? []).map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2").trim()).filter((name) => name !== "");
}
function spacing(inherited) {
    return { initial: 0, inherited, parse: (text, context) => (text === "normal" ? 0 : parseLength(text, context)), expected: "a length" };
}
function shift(text, context) {
    const named = oneOf({ baseline: 0, sub: -0.2, super: 0.4 })(text);
    if (named !== null)
        return named * context.em;
    return text.endsWith("%") ? (Number(text.slice(0, -1)) / 100) * context.em : parseLength(text, context);
}
function isLine(word) {
    return word === "underline" || word === "overline" || word === "line-through";
}
const blendModes = {
    normal: "Normal", multiply: "Multiply", screen: "Screen", overlay: "Overlay", darken: "Darken", lighten: "Lighten",
    "color-dodge": "ColorDodge", "color-burn": "ColorBurn", "hard-light": "HardLight", "soft-light": "SoftLight",
    difference: "Difference", exclusion: "Exclusion", hue: "Hue", saturation: "Saturation", color: "Color", luminosity: "Luminosity",
};
const paintWords = "`none`, a colour such as `#1d3f66`, or `url(#id)`";
const colourWords = "a colour such as `#1d3f66`";
const baselines = {
    auto: "auto", alphabetic: "alphabetic", baseline: "alphabetic", middle: "middle", central: "central", hanging: "hanging",
    mathematical: "mathematical", ideographic: "ideographic", "text-before-edge": "before-edge", "before-edge": "before-edge",
    "text-top": "before-edge", "text-after-edge": "after-edge", "after-edge": "after-edge", "text-bottom": "after-edge",
    "no-change": "auto", "use-script": "auto", "reset-size": "auto",
};
/** The properties of drawings, one row each. */
export const svgProperties = {
    color: { initial: black, inherited: true, parse: parseColour, expected: colourWords },
    fill: { initial: black, inherited: true, parse: paint, expected: paintWords },
    "fill-opacity": shareOf(true),
    "fill-rule": choice("nonzero", true, { nonzero: "nonzero", evenodd: "evenodd" }),
    stroke: { initial: "none", inherited: true, parse: paint, expected: paintWords },
    "stroke-opacity": shareOf(true),
    "stroke-width": { initial: 1, inherited: true, parse: positive, expected: "a length" },
    "stroke-dasharray": { initial: [], inherited: true, parse: dashes, expected: "lengths, or `none`" },
    "stroke-dashoffset": { initial: 0, inherited: true, parse: parseLength, expected: "a length" },
    "stroke-linecap": choice(0, true, { butt: 0, round: 1, square: 2 }),
    "stroke-linejoin": choice(0, true, { miter: 0, round: 1, bevel: 2, "miter-clip": 0, arcs: 0 }),
    "stroke-miterlimit": { initial: 4, inherited: true, parse: positive, expected: "a number" },
    "paint-order": { initial: "fill", inherited: true, parse: (text) => (/^(?:stroke|markers\s+stroke)/.test(text) ? "stroke" : "fill"), expected: "an order" },
    "vector-effect": { initial: "none", inherited: false, parse: (text) => (text === "non-scaling-stroke" ? text : "none"), expected: "`none` or `non-scaling-stroke`" },
    opacity: shareOf(false),
    display: { initial: "drawn", inherited: false, parse: (text) => (text === "none" ? "none" : "drawn"), expected: "`none` or `inline`" },
    visibility: choice("visible", true, { visible: "visible", hidden: "hidden", collapse: "hidden" }),
    overflow: choice("hidden", false, { visible: "visible", auto: "visible", hidden: "hidden", scroll: "hidden", clip: "hidden" }),
    "clip-path": referenceRow(false),
    "clip-rule": choice("nonzero", true, { nonzero: "nonzero", evenodd: "evenodd" }),
    mask: referenceRow(false),
    "mask-type": choice("luminance", false, { luminance: "luminance", alpha: "alpha" }),
    filter: referenceRow(false),
    "mix-blend-mode": choice("Normal", false, blendModes),
    "marker-start": referenceRow(true),
    "marker-mid": referenceRow(true),
    "marker-end": referenceRow(true),
    "stop-color": { initial: black, inherited: false, parse: (text) => (/^currentcolor$/i.test(text) ? "currentColor" : parseColour(text)), expected: colourWords },
    "stop-opacity": shareOf(false),
    "font-family": { initial: [], inherited: true, parse: families, expected: "names of families" },
    "font-size": { initial: 16, inherited: true, parse: fontSize, expected: "a length such as `12`" },
    "font-weight": { initial: 400, inherited: true, parse: fontWeight, expected: "`normal`, `bold` or a number from 1 to 1000" },
    "font-style": { initial: "normal", inherited: true, parse: (text) => (/^(?:italic|oblique)/.test(text) ? "italic" : oneOf({ normal: "normal" })(text)), expected: "`normal` or `italic`" },
    "font-variant": { initial: "normal", inherited: true, parse: (text) => (text.includes("small-caps") ? "small-caps" : "normal"), expected: "`normal` or `small-caps`" },
    "text-anchor": choice("start", true, { start: "start", middle: "middle", end: "end" }),
    "dominant-baseline": choice("auto", true, baselines),
    "alignment-baseline": choice(null, false, baselines),
    "baseline-shift": { initial: 0, inherited: false, parse: shift, expected: "a length, `sub` or `super`" },
    "letter-spacing": spacing(true),
    "word-spacing": spacing(true),
    "white-space": { initial: "normal", inherited: true, parse: (text) => (/^(?:pre|break-spaces)/.test(text) ? "pre" : "normal"), expected: "`normal` or `pre`" },
    "text-decoration": { initial: [], inherited: false, parse: (text) => text.split(/\s+/).filter(isLine), expected: "`underline`" },
    "writing-mode": choice("horizontal", true, { lr: "horizontal", "lr-tb": "horizontal", rl: "horizontal", "rl-tb": "horizontal", "horizontal-tb": "horizontal", tb: "vertical", "tb-rl": "vertical", "vertical-rl": "vertical", "vertical-lr": "vertical" }),
    "background-color": { initial: clear, inherited: false, parse: (text) => (/^(?:none|initial)$/.test(text) ? clear : parseColour(text)), expected: colourWords },
};
/** Properties that some program writes and that change nothing on paper, or only what the fonts of the page decide. */
const withoutEffect = new RegExp(`^(?:-(?:inkscape|webkit|moz|ms|o)-|--|${[
    "all$", "animation", "aspect-ratio$", "block-progression$", "bottom$", "box-shadow$", "box-sizing$", "clip$", "color-(?:interpolation|profile|rendering|scheme)",
    "content$", "cursor$", "direction$", "enable-background$", "flood-", "font-(?:feature-settings|kerning|language-override|optical-sizing|palette|size-adjust|stretch|synthesis|variant-|variation-settings)",
    "font-specification$", "glyph-orientation-", "height$", "image-rendering$", "inline-size$", "isolation$", "kerning$", "left$", "lighting-color$", "line-height$", "margin", "marker-(?:start|mid|end)$",
    "max-(?:width|height)$", "min-(?:width|height)$", "mso-", "object-", "outline", "overflow-", "padding", "perspective", "pointer-events$", "position$", "right$", "shape-(?:inside|margin|padding|rendering|subtract)$",
    "solid-", "src$", "tab-size$", "text-(?:align|decoration-|indent|orientation|overflow|rendering|shadow|size-adjust)", "top$", "touch-action$", "transform-(?:box|origin|style)$", "transition", "unicode-bidi$", "user-select$",
    "vertical-align$", "width$", "will-change$", "word-(?:break|wrap)$", "z-index$", "zoom$",
].join("|")})`);
/** Whether a property says nothing that a drawing on paper would have to follow. */
export function isSilent(property) {
    return withoutEffect.test(property);
}
/** Whether a name is that of a property of drawings. */
export function isProperty(name) {
    return Object.hasOwn(svgProperties, name);
}
/** `font` taken apart; `null` for what is no such value. */
export function expandedFont(text) {
    const [, before = "", size, family] = /^((?:[\w-]+\s+)*?)([\d.]+(?:px|pt|em|rem|%|mm|cm|in|ex)?|(?:xx?-)?(?:small|large)|medium)(?:\s*\/\s*[\w.%]+)?\s+(.+)$/.exec(text) ?? [];
    if (size === undefined || family === undefined)
        return null;
    const said = before.trim().split(/\s+/);
    const pick = (pattern) => said.find((word) => pattern.test(word)) ?? "normal";
    return {
        "font-size": size, "font-family": family, "font-style": pick(/^(?:italic|oblique)$/), "font-weight": pick(/^(?:bold|bolder|lighter|[1-9]00)$/),
        "font-variant": pick(/^small-caps$/),
    };
}
