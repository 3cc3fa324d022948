import { diagnostic } from "../diagnostics/index.js";
import { hexadecimal, sides } from "../style/index.js";
import { contrast, nearestShade, over } from "./contrast.js";
import { attributeOf, hasOwnText, wordsOf } from "./walk.js";
/** Paper. */
const white = { red: 1, green: 1, blue: 1, alpha: 1 };
/** Least contrast of text, of large text and of graphics that say something (WCAG 2.1, 1.4.3 and 1.4.11). */
const ofText = 4.5;
const ofLargeText = 3;
const ofGraphics = 3;
/** Text and graphics that do not stand out from what is behind them, and words that only their colour sets apart. */
export function colourFaults(document, placements) {
    const grounds = new Map();
    const faults = [
        ...placements.flatMap((placement) => [
            ...pairsOf(document, placement, grounds).flatMap(pairFault),
            ...colourAlone(document, placement),
        ]),
        ...pagesOf(document, placements).flatMap((page) => marginPairs(page, document.root.span)).flatMap(pairFault),
    ];
    // One declaration colours many elements: it is told once.
    const seen = new Set();
    return faults.filter(({ code, message, span }) => {
        const key = `${code} ${message} ${span?.source.path ?? ""} ${span?.start ?? 0}`;
        return !seen.has(key) && seen.add(key);
    });
}
function pairsOf(document, placement, grounds) {
    const { element } = placement;
    const style = document.styleOf(element);
    const { ground, span } = groundOf(document, placement, grounds);
    const pairs = [];
    if (hasOwnText(element) && style.color.alpha > 0)
        pairs.push({
            subject: "text", colour: over(style.color, ground), ground, needed: isLarge(style) ? ofLargeText : ofText,
            origins: [document.colourOrigin(element, "color"), span], fallback: element.span,
        });
    for (const pseudo of ["before", "after", "marker"]) {
        const generated = document.pseudoStyleOf(element, pseudo);
        if (generated === null || generated.color.alpha === 0 || !printsText(generated))
            continue;
        const behind = over(generated.backgroundColor, ground);
        pairs.push({
            subject: `text of \`::${pseudo}\``, colour: over(generated.color, behind), ground: behind,
            needed: isLarge(generated) ? ofLargeText : ofText, origins: [null, span], fallback: element.span,
        });
    }
    return isBlank(element, style) ? [...pairs, ...borderPairs(document, element, groundAround(placement, grounds))] : pairs;
}
/** Every page that the document can have: of a name that an element asks for, first or later, on either side. */
function pagesOf(document, placements) {
    const names = new Set(["", ...placements.map(({ element }) => document.styleOf(element).page)]);
    return [...names].flatMap((name) => [true, false].flatMap((first) => ["right", "left"].map((side) => document.pageStyle({ name, first, side }))));
}
/** Running headers and footers: they are no part of what is read aloud, but they are read. */
function marginPairs({ marginBoxes, marginBoxColours }, fallback) {
    return [...marginBoxes].flatMap(([name, style]) => {
        if (!printsText(style) || style.color.alpha === 0)
            return [];
        const ground = over(style.backgroundColor, white);
        const origins = marginBoxColours.get(name);
        return [{
                subject: "text of a margin box", colour: over(style.color, ground), ground, needed: isLarge(style) ? ofLargeText : ofText,
                origins: [origins?.get("color") ?? null, origins?.get("background-color") ?? null], fallback,
            }];
    });
}
function printsText({ content }) {
    return Array.isArray(content) && content.some((item) => item.type !== "leader");
}
/** A rule that says "another subject", and a frame to write in: without its border there would be nothing. */
function isBlank(element, style) {
    if (element.name === "hr")
        return true;
    const inFlow = style.display === "block" || style.display === "inline-block";
    return inFlow && wordsOf(element) === "" && element.children.every((child) => child.type === "text");
}
function borderPairs(document, element, { ground, span }) {
    const border = sides(document.styleOf(element), "border");
    return ["top", "right", "bottom", "left"].flatMap((side) => {
        const { width, colour } = border[side];
        if (width === 0 || colour.alpha === 0)
            return [];
        const origin = document.colourOrigin(element, `border-${side}-color`) ?? document.colourOrigin(element, "color");
        return [{ subject: "a rule", colour: over(colour, ground), ground, needed: ofGraphics, origins: [origin, span], fallback: element.span }];
    });
}
function isLarge({ fontSize, fontWeight }) {
    return fontSize >= 18 || (fontSize >= 14 && fontWeight >= 700);
}
const paper = { ground: white, span: null };
/** What is behind the content of an element: its own background on those around it, on white paper. `grounds` has those around it. */
function groundOf(document, placement, grounds) {
    const { element } = placement;
    const below = groundAround(placement, grounds);
    const { backgroundColor } = document.styleOf(element);
    const own = backgroundColor.alpha === 0 ? below : { ground: over(backgroundColor, below.ground), span: document.colourOrigin(element, "background-color") ?? below.span };
    grounds.set(placement, own);
    return own;
}
function groundAround({ around }, grounds) {
    return (around === null ? undefined : grounds.get(around)) ?? paper;
}
function pairFault({ subject, colour, ground, needed, origins, fallback }) {
    const found = contrast(colour, ground);
    if (found >= needed)
        return [];
    const [own, behind] = origins;
    // A theme is the author's; the sheets of a template are mostly not.
    const groundIsTheme = isTheme(behind) && !isTheme(own);
    const shade = groundIsTheme ? nearestShade(ground, colour, needed) : nearestShade(colour, ground, needed);
    const message = `${subject} in \`${hexadecimal(colour)}\` on \`${hexadecimal(ground)}\` has a contrast of ${shown(found)} : 1, expected at least ${needed} : 1`;
    const hint = shade === null ? "choose two colours that stand further apart" : `use \`${hexadecimal(shade)}\` or a colour that stands out more`;
    return [diagnostic("accessibility/contrast", (groundIsTheme ? behind : own ?? behind) ?? fallback, message, hint)];
}
/** Rounded down: what fails must not look as if it passed. */
function shown(value) {
    return (Math.floor(value * 100) / 100).toFixed(2);
}
function isTheme(span) {
    return span !== null && !span.source.path.endsWith(".css");
}
const marking = new Set(["a", "em", "strong", "mark"]);
/** Words that mean something by being marked, and are marked by a colour that is too near to that of the text around. */
function colourAlone(document, { element, around: outer }) {
    const parent = outer?.element;
    if (!marking.has(element.name) || parent === undefined || !hasOwnText(parent) || attributeOf(element, "role") !== null)
        return [];
    const [style, around] = [document.styleOf(element), document.styleOf(parent)];
    if (hexadecimal(style.color) === hexadecimal(around.color) || differsInShape(style, around))
        return [];
    const found = contrast(over(style.color, white), over(around.color, white));
    if (found >= ofGraphics)
        return [];
    const message = `\`${element.name}\` is set apart by its colour alone, with a contrast of ${shown(found)} : 1 to the text around it`;
    const span = document.colourOrigin(element, "color") ?? element.span;
    return [diagnostic("accessibility/colour-alone", span, message, "underline it, or give it another weight or style")];
}
function differsInShape(style, around) {
    return (style.textDecorationLine !== around.textDecorationLine || style.fontWeight !== around.fontWeight || style.fontStyle !== around.fontStyle ||
        style.textEmphasisStyle !== around.textEmphasisStyle || style.fontFamily.join() !== around.fontFamily.join() ||
        style.fontVariantCaps !== around.fontVariantCaps || style.backgroundColor.alpha > 0 || style.borderBottomWidth > 0);
}
