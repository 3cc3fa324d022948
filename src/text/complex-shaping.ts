import type { Bidi } from "bidi-js";
import type * as HarfBuzz from "harfbuzzjs";
import type { Face } from "./face.js";
import type { ClusterGlyphs, Features, ShapedWord } from "./shaped-word.js";

let harfbuzz: typeof HarfBuzz | null = null;
let bidi: Bidi | null = null;

/** Loads the shaper and the bidirectional algorithm: some hundreds of kilobytes that few documents need. */
export async function loadComplexShaping(): Promise<void> {
  const [, loaded] = await Promise.all([loadHarfBuzz(), import("bidi-js")]);
  // The package's types speak of a module that it is not: its one export is the factory.
  bidi ??= (loaded.default as unknown as () => Bidi)();
}

/** Loads the shaper alone, for faces that a course brings along. */
export async function loadHarfBuzz(): Promise<void> {
  harfbuzz ??= await import("harfbuzzjs");
}

/**
 * Embedding level of every UTF-16 unit of a paragraph that runs from left to right (UAX #9); `null` where the algorithm
 * has not been loaded.
 */
export function embeddingLevels(text: string): Uint8Array | null {
  return bidi?.getEmbeddingLevels(text, "ltr").levels ?? null;
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
 * where HarfBuzz has not been loaded, or a face that a course brings along sets it in no sound way.
 */
export function shapeComplex(face: Face, word: string, features: Features, direction: Direction): ShapedWord | null {
  if (harfbuzz === null) return null;
  const shaped = shapeRun(harfbuzz, face, { word, features, direction, script: null });
  return face.file.isForeign === true && !isSound(shaped, face, word) ? null : shaped;
}

/**
 * A word in a face that a course brings along: HarfBuzz judges the layout tables and bounds its work, which the library
 * that sets all other faces does not. `null` for every other face; `lang` is that of a Chinese mark, or `null`.
 */
export function shapeForeign(face: Face, word: string, features: Features, lang: string | null): ShapedWord | "unsound" | null {
  if (harfbuzz === null || face.file.isForeign !== true) return null;
  const direction = { rightToLeft: false, lang: lang ?? "und" };
  const shaped = shapeRun(harfbuzz, face, { word, features, direction, script: lang === null ? null : "Hani" });
  return isSound(shaped, face, word) ? shaped : "unsound";
}

/** No honest face sets a character in more glyphs, or moves one further in ems. */
const [mostGlyphs, mostEms] = [16, 64];

/** Whether layout tables led only to glyphs that there are, and not to more of them, or further away, than makes sense. */
function isSound({ advances, glyphIds, clusters }: ShapedWord, face: Face, word: string): boolean {
  const all = clusters.flatMap((cluster, index) => cluster?.glyphIds ?? [glyphIds[index] ?? 0]);
  const lengths = [...advances, ...clusters.flatMap((cluster) => (cluster === null ? [] : [...cluster.positions, ...cluster.rises]))];
  const { numGlyphs } = face.font;
  return all.length <= mostGlyphs * word.length && all.every((id) => id > 0 && id < numGlyphs) &&
    lengths.every((length) => Math.abs(length) <= mostEms);
}

interface Run {
  readonly word: string;
  readonly features: Features;
  readonly direction: Direction;
  /** ISO 15924; `null` to tell it from the letters. */
  readonly script: string | null;
}

function shapeRun(shaper: typeof HarfBuzz, face: Face, { word, features, direction, script }: Run): ShapedWord {
  const buffer = new shaper.Buffer();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  if (script !== null) buffer.setScript(script);
  buffer.setDirection(direction.rightToLeft ? shaper.Direction.RTL : shaper.Direction.LTR);
  buffer.setLanguage(direction.lang);
  const asked = Object.entries(features.tags).map(([tag, on]) => new shaper.Feature(tag, on ? 1 : 0));
  shaper.shape(fontOf(shaper, face), buffer, asked);
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
