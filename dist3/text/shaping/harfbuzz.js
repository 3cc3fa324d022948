import { Blob, Buffer, Direction as Way, Face as Program, Feature, Font, shape } from "harfbuzzjs";
import { sfntFile } from "../../fonts/index.js";
const fonts = new WeakMap();
/** What HarfBuzz never asks for in a font that says itself where marks stand: nearly all of a font of Han characters. */
const outlines = new Set(["loca", "cvt ", "fpgm", "prep", "gasp", "name", "post", "DSIG"]);
/** The font as HarfBuzz gets it, which copies all of it: without outlines where only layout tables decide. */
function shapingFile({ file, parts: { tables } }) {
    if (!tables.has("GPOS"))
        return file.bytes;
    const kept = [...tables].filter(([tag]) => !outlines.has(tag));
    return sfntFile(new Map(kept.map(([tag, { buffer, byteOffset, byteLength }]) => [tag, new Uint8Array(buffer, byteOffset, byteLength)])));
}
function fontOf(face) {
    let font = fonts.get(face);
    if (font === undefined)
        fonts.set(face, (font = new Font(new Program(new Blob(shapingFile(face))))));
    return font;
}
const buffer = new Buffer();
/** A word as HarfBuzz sets it, its clusters in the order of the text, each cluster's glyphs from its left edge. */
export function shapeRun(face, word, features, direction) {
    buffer.clearContents();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    if (direction.script !== null)
        buffer.setScript(direction.script);
    buffer.setDirection(direction.rightToLeft ? Way.RTL : Way.LTR);
    buffer.setLanguage(direction.lang);
    shape(fontOf(face), buffer, Object.entries(features.tags).map(([tag, on]) => new Feature(tag, on ? 1 : 0)));
    const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({ id: codepoint, cluster, advance: xAdvance, shift: xOffset, rise: yOffset }));
    return wordOf(glyphs, face.unitsPerEm);
}
// Glyphs come from left to right; those of one cluster stand side by side.
function wordOf(glyphs, perEm) {
    const byCluster = new Map();
    for (const glyph of glyphs) {
        const cluster = byCluster.get(glyph.cluster);
        if (cluster === undefined)
            byCluster.set(glyph.cluster, [glyph]);
        else
            cluster.push(glyph);
    }
    const clusters = [...byCluster].sort(([one], [other]) => one - other);
    const set = clusters.map(([, members]) => clusterOf(members, perEm));
    return {
        offsets: clusters.map(([offset]) => offset),
        advances: set.map(({ advance }) => advance),
        glyphIds: set.map(({ cluster }) => cluster.glyphIds[0] ?? 0),
        clusters: set.map(({ cluster }) => (isPlain(cluster) ? null : cluster)),
    };
}
function clusterOf(glyphs, perEm) {
    let pen = 0;
    const positions = glyphs.map(({ advance, shift }) => (pen += advance) - advance + shift);
    return {
        cluster: {
            glyphIds: glyphs.map(({ id }) => id),
            positions: positions.map((position) => position / perEm),
            rises: glyphs.map(({ rise }) => rise / perEm),
        },
        advance: pen / perEm,
    };
}
function isPlain({ glyphIds, positions, rises }) {
    return glyphIds.length === 1 && positions[0] === 0 && rises[0] === 0;
}
