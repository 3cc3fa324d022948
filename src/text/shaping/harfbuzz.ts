import { Blob, Buffer, Direction as Way, Face as Program, Feature, Font, shape } from "harfbuzzjs";
import { sfntFile } from "../../fonts/index.js";
import type { Face } from "../fonts/face.js";
import type { ClusterGlyphs, Features, ShapedWord } from "./shaped-word.js";

const fonts = new WeakMap<Face, Font>();

/** What HarfBuzz never asks for in a font that says itself where marks stand: nearly all of a font of Han characters. */
const outlines: ReadonlySet<string> = new Set(["loca", "cvt ", "fpgm", "prep", "gasp", "name", "post", "DSIG"]);

/** The font as HarfBuzz gets it, which copies all of it: without outlines where only layout tables decide. */
function shapingFile({ file, parts: { tables } }: Face): Uint8Array {
  if (!tables.has("GPOS")) return file.bytes;
  const kept = [...tables].filter(([tag]) => !outlines.has(tag));
  return sfntFile(new Map(kept.map(([tag, { buffer, byteOffset, byteLength }]) => [tag, new Uint8Array(buffer, byteOffset, byteLength)])));
}

function fontOf(face: Face): Font {
  let font = fonts.get(face);
  if (font === undefined) fonts.set(face, (font = new Font(new Program(new Blob(shapingFile(face))))));
  return font;
}

/** How a word runs, and what it is written in. */
export interface Direction {
  readonly rightToLeft: boolean;
  /** BCP 47 tag. */
  readonly lang: string;
  /** ISO 15924; `null` to tell it from the letters. */
  readonly script: string | null;
}

const buffer = new Buffer();

/** A word as HarfBuzz sets it, its clusters in the order of the text, each cluster's glyphs from its left edge. */
export function shapeRun(face: Face, word: string, features: Features, direction: Direction): ShapedWord {
  buffer.clearContents();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  if (direction.script !== null) buffer.setScript(direction.script);
  buffer.setDirection(direction.rightToLeft ? Way.RTL : Way.LTR);
  buffer.setLanguage(direction.lang);
  shape(fontOf(face), buffer, Object.entries(features.tags).map(([tag, on]) => new Feature(tag, on ? 1 : 0)));
  const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) =>
    ({ id: codepoint, cluster, advance: xAdvance, shift: xOffset, rise: yOffset }));
  return wordOf(glyphs, face.unitsPerEm);
}

interface Glyph {
  readonly id: number;
  readonly cluster: number;
  readonly advance: number;
  readonly shift: number;
  readonly rise: number;
}

// Glyphs come from left to right; those of one cluster stand side by side.
function wordOf(glyphs: readonly Glyph[], perEm: number): ShapedWord {
  const byCluster = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const cluster = byCluster.get(glyph.cluster);
    if (cluster === undefined) byCluster.set(glyph.cluster, [glyph]);
    else cluster.push(glyph);
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

function clusterOf(glyphs: readonly Glyph[], perEm: number): { cluster: ClusterGlyphs; advance: number } {
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

function isPlain({ glyphIds, positions, rises }: ClusterGlyphs): boolean {
  return glyphIds.length === 1 && positions[0] === 0 && rises[0] === 0;
}
