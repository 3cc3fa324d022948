import type { GlyphRun } from "fontkit";
import { hanLanguageSystem } from "../language/index.js";
import { shapeForeign } from "./complex-shaping.js";
import type { Face } from "./face.js";
import type { ClusterGlyphs, Features, ShapedWord } from "./shaped-word.js";

const remembered = new WeakMap<Face, Map<string, ShapedWord>>();
const mostRemembered = 50_000;

/** Shapes a word in a face: kerning, ligatures, marks, and the features asked for. */
export function shapeWord(face: Face, word: string, features: Features): ShapedWord {
  return remember(face, features.key === "" ? word : `${features.key}\0${word}`, () => shape(face, word, features));
}

/**
 * Shapes a mark as Chinese has it: the forms that a face keeps for the language (`locl`) of marks that Latin has too — a
 * dash of two ems at the height of ideographs, an ellipsis in the middle.
 */
export function shapeChineseMark(face: Face, mark: string, lang: string): ShapedWord {
  const language = hanLanguageSystem(lang);
  return remember(face, `${language}\0${mark}`, () => shape(face, mark, { key: "", tags: {} }, { system: language, lang }));
}

function remember(face: Face, key: string, set: () => ShapedWord): ShapedWord {
  let words = remembered.get(face);
  if (words === undefined || words.size > mostRemembered) {
    words = new Map();
    remembered.set(face, words);
  }
  let shaped = words.get(key);
  if (shaped === undefined) {
    shaped = set();
    words.set(key, shaped);
  }
  return shaped;
}

/** The features that text asks for; letter-spaced text has no ligatures. */
export function featuresOf(tags: readonly string[], letterSpaced: boolean): Features {
  const off: readonly [string, boolean][] = letterSpaced ? [["liga", false], ["clig", false]] : [];
  const wanted = tags.map((tag) => (tag.startsWith("-") ? [tag.slice(1), false] as const : [tag, true] as const));
  const all = Object.fromEntries([...new Map([...off, ...wanted])].sort(([one], [other]) => (one < other ? -1 : 1)));
  return { key: Object.entries(all).map(([tag, on]) => `${on ? "" : "-"}${tag}`).join(","), tags: all };
}

/** A language as OpenType and as BCP 47 call it. */
interface MarkLanguage {
  readonly system: string;
  readonly lang: string;
}

function shape(face: Face, word: string, features: Features, language: MarkLanguage | null = null): ShapedWord {
  const characters = Array.from(word);
  const foreign = shapeForeign(face, word, features, language?.lang ?? null);
  if (foreign !== null) return foreign === "unsound" ? unshaped(face, characters) : foreign;
  const tags = { ...features.tags };
  const run = language === null ? face.font.layout(word, tags) : face.font.layout(word, tags, "hani", language.system);
  const counts = run.glyphs.map(({ codePoints }) => codePoints.length);
  if (counts.reduce((sum, count) => sum + count, 0) !== characters.length) return unshaped(face, characters);
  const shaped = {
    offsets: [] as number[], advances: [] as number[], glyphIds: [] as number[], clusters: [] as (ClusterGlyphs | null)[],
  };
  let offset = 0;
  let character = 0;
  for (let first = 0; first < run.glyphs.length;) {
    let end = first + 1;
    while (end < run.glyphs.length && joinsCluster(run.glyphs[end]?.codePoints ?? [])) end++;
    const { cluster, advance } = clusterOf(run, { first, end }, face.font.unitsPerEm);
    shaped.offsets.push(offset);
    shaped.advances.push(advance);
    shaped.glyphIds.push(cluster.glyphIds[0] ?? 0);
    const isPlain = end === first + 1 && cluster.positions[0] === 0 && cluster.rises[0] === 0;
    shaped.clusters.push(isPlain ? null : cluster);
    const count = counts.slice(first, end).reduce((sum, number) => sum + number, 0);
    for (const part of characters.slice(character, character + count)) offset += part.length;
    character += count;
    first = end;
  }
  return shaped;
}

function clusterOf(
  run: GlyphRun,
  range: { readonly first: number; readonly end: number },
  perEm: number,
): { cluster: ClusterGlyphs; advance: number } {
  let advance = 0;
  const positions: number[] = [];
  const rises: number[] = [];
  for (const { xOffset, yOffset, xAdvance } of run.positions.slice(range.first, range.end)) {
    positions.push(advance + xOffset / perEm);
    rises.push(yOffset / perEm);
    advance += xAdvance / perEm;
  }
  return { cluster: { glyphIds: run.glyphs.slice(range.first, range.end).map(({ id }) => id), positions, rises }, advance };
}

const mark = /^\p{M}$/u;

function joinsCluster(codePoints: readonly number[]): boolean {
  return codePoints.every((codePoint) => mark.test(String.fromCodePoint(codePoint)));
}

// Where the font's glyphs cannot be told apart by the characters they stand for, each character has its own.
function unshaped(face: Face, characters: readonly string[]): ShapedWord {
  const glyphIds = characters.map((character) => face.glyphFor(character.codePointAt(0) ?? 0));
  let offset = 0;
  return {
    offsets: characters.map(({ length }) => (offset += length) - length),
    advances: glyphIds.map((glyphId) => face.advanceOf(glyphId)),
    glyphIds,
    clusters: glyphIds.map(() => null),
  };
}
