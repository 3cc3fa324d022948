/** Centre and radius of an emphasis mark, in ems: clear of the em box, within the line gap (CLREQ 3.1.8). */
const dot = { depth: 0.3, radius: 0.075 };
const takesDot = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Least depth of an underline in ems: below the em box of Han. */
const leastDepth = 0.16;
function isGlyphs(piece) {
    return piece.kind === "glyphs";
}
function ruleOf(decorating, run, baseline) {
    const [first] = run;
    if (first === undefined)
        return null;
    // A run in two directions need not end with its last piece.
    const left = Math.min(...run.map(({ x }) => x));
    const right = Math.max(...run.map(({ x, width }) => x + width));
    const { fontSize, color, textDecorationLine } = decorating.style;
    const { position, thickness } = first.face.underline;
    const depth = textDecorationLine === "underline" ? Math.max(leastDepth, -position) : -first.face.strikePosition;
    const height = thickness * fontSize;
    const y = baseline - first.tag.rise + depth * fontSize - height / 2;
    const rect = { x: left, y, width: right - left, height };
    return { kind: "rule", element: decorating.element, colour: color, rect };
}
/** The boxes around a piece whose style draws a rule with its text: the block itself, then inline boxes inwards. */
function decoratingBoxes(piece, block) {
    return [block, ...piece.tag.path].filter(({ style }) => style.textDecorationLine !== "none");
}
function rulesOf(pieces, baseline, block) {
    const runs = new Map();
    for (const piece of pieces.filter(isGlyphs))
        for (const box of decoratingBoxes(piece, block)) {
            const run = runs.get(box);
            if (run === undefined)
                runs.set(box, [piece]);
            else
                run.push(piece);
        }
    return [...runs].flatMap(([box, run]) => ruleOf(box, run, baseline) ?? []);
}
function dotsOf(piece, baseline) {
    const { element, style } = piece.tag.box;
    if (style.textEmphasisStyle === "none")
        return [];
    const y = baseline - piece.tag.rise + dot.depth * piece.size;
    return piece.clusters.flatMap((cluster, index) => {
        if (!takesDot.test(piece.text.slice(cluster)))
            return [];
        const advance = piece.face.advanceOf(piece.glyphIds[index] ?? 0) * piece.size;
        const x = piece.x + (piece.positions[index] ?? 0) + advance / 2;
        const filled = style.textEmphasisStyle === "dot";
        return [{ kind: "dot", element, colour: style.color, x, y, radius: dot.radius * piece.size, filled }];
    });
}
/** Underlines, strikes and emphasis marks of a line, placed from its left edge. */
export function textDecorations(pieces, baseline, block) {
    return [
        ...rulesOf(pieces, baseline, block),
        ...pieces.filter(isGlyphs).flatMap((piece) => dotsOf(piece, baseline)),
    ];
}
