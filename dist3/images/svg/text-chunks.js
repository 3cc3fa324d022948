import { spanWithin } from "../../diagnostics/index.js";
import { boundsOf } from "./bounds.js";
import { paintOf, strokeOf } from "./paint-values.js";
import { isElement } from "./svg-tree.js";
import { parseLengths, parseNumbers } from "./values.js";
const baselines = {
    auto: "alphabetic", alphabetic: "alphabetic", middle: "middle", central: "central", hanging: "hanging",
    mathematical: "mathematical", ideographic: "ideographic", "before-edge": "before-edge", "after-edge": "after-edge",
};
/** Gathers the characters of a text, and where they are put. */
class Gatherer {
    letters = [];
    #scene;
    constructor(scene) {
        this.#scene = scene;
    }
    gather(element, place, around) {
        const voice = this.#voice(element, place, around);
        const start = this.letters.length;
        for (const child of element.children) {
            if (!isElement(child))
                this.#words(child, voice);
            else if (child.refusal !== null)
                this.#scene.report(child.refusal);
            else if (child.name === "tspan" || child.name === "a") {
                const { place: inner } = this.#scene.enter(child, place);
                if (inner.styled.style.display !== "none")
                    this.gather(child, inner, voice);
            }
        }
        this.#position(element, place, start);
    }
    #voice(element, place, around) {
        const { style } = place.styled;
        const said = style["alignment-baseline"] ?? style["dominant-baseline"];
        const width = this.#scene.length(element, "textLength", place, ["x", NaN]);
        const by = element.attributes.get("lengthAdjust")?.value === "spacingAndGlyphs" ? "glyphs" : "gaps";
        return {
            element, place, baseline: baselines[said] ?? "alphabetic", rise: (around?.rise ?? 0) + style["baseline-shift"],
            lines: [...new Set([...(around?.lines ?? []), ...style["text-decoration"]])],
            width: Number.isNaN(width) ? (around?.width ?? null) : { width, by },
            keepsSpace: element.keepsSpace || style["white-space"] === "pre",
        };
    }
    /** White space as SVG 1.1 §10.15 has it: one space for many, none at the ends of the whole text. */
    #words(traced, voice) {
        let offset = 0;
        for (const character of traced.text) {
            const isSpace = /[ \n\r\t]/.test(character);
            const last = this.letters.at(-1);
            const isLost = isSpace && !voice.keepsSpace && (last === undefined || (last.text === " " && !last.voice.keepsSpace));
            if (!isLost)
                this.letters.push({ text: isSpace ? " " : character, traced, offset, voice, x: null, y: null, dx: 0, dy: 0, turn: null });
            offset += character.length;
        }
    }
    /** Gives the characters of an element the places that it lists; what an inner element says stands. */
    #position(element, place, start) {
        const list = (name, axis) => this.#scene.value(element, name, (text) => parseLengths(text, place.context, axis), "lengths such as `12 24`") ?? [];
        const [xs, ys, dxs, dys] = [list("x", "x"), list("y", "y"), list("dx", "x"), list("dy", "y")];
        const turns = this.#scene.value(element, "rotate", parseNumbers, "numbers of degrees") ?? [];
        for (const [index, letter] of this.letters.slice(start).entries()) {
            letter.x ??= xs[index] ?? null;
            letter.y ??= ys[index] ?? null;
            letter.dx += dxs[index] ?? 0;
            letter.dy += dys[index] ?? 0;
            letter.turn ??= turns[index] ?? turns.at(-1) ?? null;
        }
    }
}
function trimEnd(letters) {
    while (letters.at(-1)?.text === " " && letters.at(-1)?.voice.keepsSpace === false)
        letters.pop();
}
/** The characters from `first` on that one run can have: side by side in one file and one voice. */
function runEnd(letters, first) {
    let end = first + 1;
    for (; end < letters.length; end++) {
        const [before, letter] = [letters[end - 1], letters[end]];
        if (before === undefined || letter === undefined)
            break;
        if (letter.voice !== before.voice || letter.x !== null || letter.y !== null || letter.dx !== 0 || letter.dy !== 0)
            break;
        if (letter.turn !== before.turn || (letter.turn ?? 0) !== 0)
            break;
    }
    return end;
}
function tracedPart(letters) {
    const text = letters.map((letter) => letter.text).join("");
    const [first, last] = [letters[0], letters.at(-1)];
    if (first === undefined || last === undefined)
        return { text, segments: [] };
    const span = spanWithin(first.traced, first.offset, first.traced === last.traced ? last.offset + last.text.length : first.offset + first.text.length);
    return { text, segments: [{ start: 0, span, linear: span.end - span.start === text.length }] };
}
function runOf(letters, first, { fill, stroke }) {
    const { style } = first.voice.place.styled;
    return {
        text: tracedPart(letters), families: style["font-family"], size: style["font-size"], weight: style["font-weight"],
        italic: style["font-style"] === "italic", smallCaps: style["font-variant"] === "small-caps",
        letterSpacing: style["letter-spacing"], wordSpacing: style["word-spacing"], baseline: first.voice.baseline,
        rise: first.voice.rise, dx: first.dx, dy: first.dy, width: first.voice.width, lines: first.voice.lines, fill, stroke,
        strokesFirst: style["paint-order"] === "stroke",
    };
}
function chunksOf(letters, inks) {
    const chunks = [];
    for (let at = 0; at < letters.length;) {
        const first = letters[at];
        if (first === undefined)
            break;
        const end = runEnd(letters, at);
        const turn = first.turn ?? 0;
        if (chunks.length === 0 || first.x !== null || first.y !== null || turn !== 0 || chunks.at(-1)?.turn !== turn)
            chunks.push({ x: first.x, y: first.y, anchor: first.voice.place.styled.style["text-anchor"], turn, runs: [] });
        if (first.voice.place.styled.style["font-size"] > 0)
            chunks.at(-1)?.runs.push(runOf(letters.slice(at, end), first, inks(first.voice)));
        at = end;
    }
    return chunks.filter(({ runs }) => runs.length > 0);
}
/** A text as it will be set, or `null` where it says nothing that is seen. */
export function textOperation(scene, element, place, draw) {
    if (place.styled.style["writing-mode"] === "vertical") {
        scene.fault("images/svg-refused", element.span, "text that runs downwards cannot be set", "turn the text into paths, or export it as PNG");
        return null;
    }
    const gatherer = new Gatherer(scene);
    gatherer.gather(element, place, null);
    const { letters } = gatherer;
    trimEnd(letters);
    if (!letters.some(({ text }) => text !== " "))
        return null;
    const [first] = letters;
    if (first !== undefined)
        [first.x, first.y] = [first.x ?? 0, first.y ?? 0];
    // Widths are known when the text is set; what is painted over a box has to do with a guess until then.
    const plain = { kind: "text", chunks: chunksOf(letters, () => ({ fill: null, stroke: null })) };
    const box = boundsOf([plain]);
    const known = new Map();
    const inks = (voice) => {
        const painted = { element: voice.element, box, draw };
        const { style } = voice.place.styled;
        const isHidden = style.visibility === "hidden";
        const made = known.get(voice) ?? (isHidden ? { fill: null, stroke: null } : { fill: paintOf(scene, [style.fill, style["fill-opacity"]], voice.place, painted), stroke: strokeOf(scene, voice.place, painted) });
        known.set(voice, made);
        return made;
    };
    return { kind: "text", chunks: chunksOf(letters, inks) };
}
