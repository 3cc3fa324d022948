import type { Bidi } from "bidi-js";
import type * as HarfBuzz from "harfbuzzjs";
import type { Face } from "./face.js";
import type { ClusterGlyphs, Features, ShapedWord } from "./shape-word.js";

interface Loaded {
  readonly harfbuzz: typeof HarfBuzz;
  readonly bidi: Bidi;
}

let loaded: Loaded | null = null;

/** Loads the shaper and the bidirectional algorithm: some hundreds of kilobytes that few documents need. */
export async function loadComplexShaping(): Promise<void> {
  if (loaded !== null) return;
  const [harfbuzz, bidi] = await Promise.all([import("harfbuzzjs"), import("bidi-js")]);
  // The package's types speak of a module that it is not: its one export is the factory.
  loaded = { harfbuzz, bidi: (bidi.default as unknown as () => Bidi)() };
}

/**
 * Embedding level of every UTF-16 unit of a paragraph that runs from left to right (UAX #9); `null` where the algorithm
 * has not been loaded.
 */
export function embeddingLevels(text: string): Uint8Array | null {
  return loaded?.bidi.getEmbeddingLevels(text, "ltr").levels ?? null;
}

const fonts = new WeakMap<Face, HarfBuzz.Font>();

function fontOf({ Blob, Face: HarfBuzzFace, Font }: typeof HarfBuzz, face: Face): HarfBuzz.Font {
  let font = fonts.get(face);
  if (font === undefined) {
    font = new Font(new HarfBuzzFace(new Blob(face.file.bytes)));
    fonts.set(face, font);
  }
  return font;
}

/** How a word of a complex script runs, and in what language it is. */
export interface Direction {
  readonly rightToLeft: boolean;
  readonly lang: string;
}

/**
 * A word as HarfBuzz sets it, its clusters in the order of the text, each cluster's glyphs from its left edge; `null`
 * where HarfBuzz has not been loaded.
 */
export function shapeComplex(face: Face, word: string, features: Features, direction: Direction): ShapedWord | null {
  if (loaded === null) return null;
  const { harfbuzz } = loaded;
  const buffer = new harfbuzz.Buffer();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  buffer.setDirection(direction.rightToLeft ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  buffer.setLanguage(direction.lang);
  const asked = Object.entries(features.tags).map(([tag, on]) => new harfbuzz.Feature(tag, on ? 1 : 0));
  harfbuzz.shape(fontOf(harfbuzz, face), buffer, asked);
  const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) =>
    ({ id: codepoint, cluster, advance: xAdvance, shift: xOffset, rise: yOffset }));
  return wordOf(glyphs, face.font.unitsPerEm);
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
