import type { Pt } from "../geometry/index.js";
import type { Atoms } from "./atoms.js";
import type { Characters } from "./characters.js";
import type { FontBook } from "./font-book.js";
import { categories, category, type Category } from "./marks.js";
import type { TextStyle } from "./paragraph.js";

/** What a gap is, and how much of an em it gives. */
interface GapKind {
  readonly width: number;
  /** Index among `shrinkTiers`, and how far the gap may shrink; `null` where it may not. */
  readonly shrink: { readonly tier: number; readonly room: number } | null;
  /** Index among `stretchTiers`, and how far the gap may grow. */
  readonly stretch: { readonly tier: number; readonly room: number } | null;
}

const tier = { space: 0, bracket: 1, comma: 2, scriptGap: 3, stop: 4 } as const;
const characterStretch = { tier: 2, room: 0.1 };

/** CLREQ 3.1.6, 3.2.2, 3.5: the blank half of a mark, the gap between scripts, the room between characters. */
const gapKinds = {
  none: { width: 0, shrink: null, stretch: null },
  character: { width: 0, shrink: null, stretch: characterStretch },
  bracket: { width: 0.5, shrink: { tier: tier.bracket, room: 0.5 }, stretch: characterStretch },
  comma: { width: 0.5, shrink: { tier: tier.comma, room: 0.5 }, stretch: characterStretch },
  stop: { width: 0.5, shrink: { tier: tier.stop, room: 0.5 }, stretch: characterStretch },
  script: { width: 0.25, shrink: { tier: tier.scriptGap, room: 0.125 }, stretch: { tier: 1, room: 0.25 } },
} as const satisfies Record<string, GapKind>;

type GapName = keyof typeof gapKinds;

const kinds: readonly GapKind[] = Object.values(gapKinds);
const names = Object.keys(gapKinds) as readonly GapName[];

const closers: ReadonlySet<Category> = new Set(["close", "comma", "stop"]);
const latin: ReadonlySet<Category> = new Set(["letter", "digit"]);
const unpadded: ReadonlySet<Category> = new Set(["connector", "middle", "leader", "space"]);
const western: ReadonlySet<Category> = new Set(["letter", "digit", "symbol"]);

/** What stands between two neighbours: the ordered pair policy, for 全角 setting. */
function gapName(before: Category, after: Category): GapName {
  if (before === "leader" || after === "leader") return "none";
  if (before === "open" || (closers.has(before) && closers.has(after))) return "none";
  if (before === "stop") return after === "open" ? "bracket" : "stop";
  if (before === "comma") return after === "open" ? "bracket" : "comma";
  if (before === "close" || after === "open") return "bracket";
  if ((before === "han" && latin.has(after)) || (after === "han" && latin.has(before))) return "script";
  if (unpadded.has(before) || unpadded.has(after)) return "none";
  return western.has(before) && western.has(after) ? "none" : "character";
}

const pairs = Uint8Array.from(
  categories.flatMap((before) => categories.map((after) => names.indexOf(gapName(before, after)))),
);
const scriptGap = names.indexOf("script");
const characterGap = names.indexOf("character");
const noGap = names.indexOf("none");

/** The gaps of a paragraph, each before the atom of its index; in points. */
export interface Gaps {
  readonly widths: Float64Array;
  readonly shrinkTiers: Uint8Array;
  readonly shrinkRooms: Float64Array;
  readonly stretchTiers: Uint8Array;
  readonly stretchRooms: Float64Array;
}

/** A word space may shrink by a third and grow by half before it is felt, as TeX has it. */
const spaceShrink = 1 / 3;
/** Room of a word space at the end of its tier, in its own widths. */
const spaceStretch = 1;

/** Puts the gaps between atoms. */
export function gapsBetween(atoms: Atoms, characters: Characters, fonts: FontBook): Gaps {
  const { count } = atoms;
  const gaps: Gaps = {
    widths: new Float64Array(count + 1),
    shrinkTiers: new Uint8Array(count + 1),
    shrinkRooms: new Float64Array(count + 1),
    stretchTiers: new Uint8Array(count + 1),
    stretchRooms: new Float64Array(count + 1),
  };
  const place = { atoms, characters, gaps, spaceWidth: spaceWidths(characters, fonts) };
  const forced = new Set(atoms.forced);
  let previous = -1;
  for (let atom = 0; atom < count; atom++) {
    if (atoms.categories[atom] === category.edge) continue;
    if (forced.size > 0 && forced.has(atom)) {
      previous = -1;
      continue;
    }
    if (previous >= 0) putGap(place, previous, atom);
    else if ((atoms.spaces[atom] ?? 0) > 1) putSpaces(place, atom, atoms.spaces[atom] ?? 0);
    previous = atom;
  }
  return gaps;
}

interface Place {
  readonly atoms: Atoms;
  readonly characters: Characters;
  readonly gaps: Gaps;
  /** Width of a typed space of an item. */
  readonly spaceWidth: (item: number) => number;
}

function spaceWidths(characters: Characters, fonts: FontBook): (item: number) => number {
  const known = new Map<number, number>();
  return (item) => {
    let width = known.get(item);
    if (width === undefined) {
      const style = characters.styles[item] ?? null;
      const face = style === null ? null : fonts.facesFor(style).faceFor(0x20, "latin");
      width = style === null || face === null ? 0
        : face.advanceOf(face.glyphFor(0x20)) * style.size * face.file.sizeAdjust + style.wordSpacing;
      known.set(item, width);
    }
    return width;
  };
}

function styleOf(place: Place, atom: number): TextStyle | null {
  return place.characters.styles[place.atoms.items[atom] ?? 0] ?? null;
}

function putGap(place: Place, before: number, after: number): void {
  const { atoms } = place;
  for (let at = before + 1; at <= after; at++)
    if ((atoms.spaces[at] ?? 0) > 0) {
      putSpace(place, before, after, at);
      return;
    }
  const first = atoms.categories[before] ?? 0;
  const second = atoms.categories[after] ?? 0;
  let kind = pairs[first * categories.length + second] ?? 0;
  if (kind === noGap) {
    spaceLetters(place, before, after);
    return;
  }
  const opens = (styleOf(place, before)?.autospace ?? true) || (styleOf(place, after)?.autospace ?? true);
  if (!opens) kind = noGap;
  if (kind === scriptGap && isNote(place, before, after)) kind = characterGap;
  put(place, before, after, kind);
  spaceLetters(place, before, after);
}

// The mark of a note hugs its word.
function isNote({ atoms }: Place, before: number, after: number): boolean {
  if (atoms.items[before] === atoms.items[after]) return false;
  const first = atoms.sizes[before] ?? 0;
  const second = atoms.sizes[after] ?? 0;
  return Math.min(first, second) < Math.max(first, second) * 0.85;
}

/** A gap stands on the Chinese side of box edges, whose room is the box's own. */
function put(place: Place, before: number, after: number, kind: number): void {
  const at = isChinese(place.atoms.categories[before]) ? before + 1 : after;
  fill(place.gaps, at, kinds[kind] ?? gapKinds.none, emOf(place, before, after));
}

function spaceLetters(place: Place, before: number, after: number): void {
  const spacing = styleOf(place, before)?.letterSpacing ?? 0;
  if (spacing !== 0) place.gaps.widths[after] = (place.gaps.widths[after] ?? 0) + spacing;
}

// A typed space between scripts, or beside a Chinese mark, is only how the author wrote the gap.
function putSpace(place: Place, before: number, after: number, at: number): void {
  const { atoms } = place;
  const kind = pairs[(atoms.categories[before] ?? 0) * categories.length + (atoms.categories[after] ?? 0)] ?? 0;
  const spaced = kinds[kind] ?? gapKinds.none;
  const style = place.characters.styles[place.characters.items[atoms.spaceStarts[at] ?? 0] ?? 0] ?? null;
  if (style?.autospace !== false && spaced.width > 0) fill(place.gaps, at, spaced, emOf(place, before, after));
  else putSpaces(place, at, atoms.spaces[at] ?? 0);
  spaceLetters(place, before, at);
}

function isChinese(number: number | undefined): boolean {
  return number !== undefined && number >= category.han && number <= category.connector;
}

/** The em of a gap is that of its Chinese side. */
function emOf({ atoms }: Place, before: number, after: number): Pt {
  return atoms.sizes[isChinese(atoms.categories[before]) ? before : after] ?? 0;
}

function fill(gaps: Gaps, at: number, { width, shrink, stretch }: GapKind, em: Pt): void {
  gaps.widths[at] = width * em;
  gaps.shrinkTiers[at] = shrink?.tier ?? 0;
  gaps.shrinkRooms[at] = (shrink?.room ?? 0) * em;
  gaps.stretchTiers[at] = stretch?.tier ?? 0;
  gaps.stretchRooms[at] = (stretch?.room ?? 0) * em;
}

function putSpaces({ atoms, characters, gaps, spaceWidth }: Place, at: number, count: number): void {
  const item = characters.items[atoms.spaceStarts[at] ?? 0] ?? 0;
  const width = spaceWidth(item) * count;
  const style = characters.styles[item] ?? null;
  gaps.widths[at] = width;
  if (count > 1 || style?.autospace === false) return;
  gaps.shrinkRooms[at] = width * spaceShrink;
  gaps.stretchRooms[at] = width * spaceStretch;
}
