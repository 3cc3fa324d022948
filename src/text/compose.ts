import type { Pt } from "../geometry/index.js";
import type { Atoms } from "./atoms.js";
import { originOf, type Characters } from "./characters.js";
import type { Face } from "./face.js";
import type { FontBook } from "./font-book.js";
import { kinds } from "./gap-kinds.js";
import type { Gaps } from "./gaps.js";
import { hyphenOf } from "./hyphen-glyph.js";
import type { LineEdges } from "./line-edges.js";
import { category } from "./marks.js";
import type { InlineItem, LinePiece } from "./paragraph.js";
import { PieceBuilder } from "./piece-builder.js";
import { shrinkShares, stretchShares, wideSpaceRoom } from "./pressure.js";

/** A paragraph in atoms, with what its pieces are made of. */
export interface Material<Tag> {
  readonly items: readonly InlineItem<Tag>[];
  readonly characters: Characters;
  readonly atoms: Atoms;
  readonly gaps: Gaps;
  readonly edges: LineEdges | null;
  readonly fonts: FontBook;
}

/** A line before it is placed: its atoms, the pressure they are under, and what a leader in it has to fill. */
export interface LineCut {
  readonly start: number;
  readonly end: number;
  readonly pressure: number;
  readonly hyphen: boolean;
  readonly leaderRoom: Pt;
}

/** Places the glyphs of one line. */
export function composeLine<Tag>(material: Material<Tag>, line: LineCut): { pieces: LinePiece<Tag>[]; width: Pt } {
  const { atoms } = material;
  const composer = { material, builder: new PieceBuilder(material.items), gapWidth: gapWidths(material.gaps, line.pressure) };
  let x = material.edges?.leads[line.start] ?? 0;
  for (let atom = line.start; atom < line.end; atom++) {
    if (atom > line.start) {
      const width = composer.gapWidth(atom);
      putSpaces(composer, atom, x, width);
      x += width;
    }
    x += putAtom(composer, atom, x, line.leaderRoom);
  }
  if (line.hyphen) x += putHyphen(composer, line.end - 1, x);
  composer.builder.endInk();
  if (line.end <= atoms.count) putSpaces(composer, line.end, x, 0);
  return { pieces: composer.builder.finish(), width: x };
}

interface Composer<Tag> {
  readonly material: Material<Tag>;
  readonly builder: PieceBuilder<Tag>;
  readonly gapWidth: (atom: number) => Pt;
}

function gapWidths(gaps: Gaps, pressure: number): (atom: number) => Pt {
  if (pressure === 0) return (atom) => gaps.widths[atom] ?? 0;
  const shares = pressure < 0 ? shrinkPerUnit(pressure) : stretchPerUnit(pressure);
  return (atom) => (gaps.widths[atom] ?? 0) + (gaps.units[atom] ?? 0) * (shares[gaps.kinds[atom] ?? 0] ?? 0);
}

/** What a unit of each kind of gap gives at a pressure. */
function shrinkPerUnit(pressure: number): readonly number[] {
  const shares = shrinkShares(pressure);
  return kinds.map(({ shrink }) => (shrink === null ? 0 : -shrink.room * (shares[shrink.tier] ?? 0)));
}

function stretchPerUnit(pressure: number): readonly number[] {
  const shares = stretchShares(pressure);
  const wordSpace = (shares[0] ?? 0) + (shares.at(-1) ?? 0) * wideSpaceRoom;
  return kinds.map(({ stretch }) =>
    stretch === null ? 0 : stretch.room * (stretch.tier === 0 ? wordSpace : shares[stretch.tier] ?? 0));
}

function putAtom<Tag>({ material, builder }: Composer<Tag>, atom: number, x: Pt, leaderRoom: Pt): Pt {
  const { atoms, characters } = material;
  const number = atoms.categories[atom] ?? 0;
  const item = atoms.items[atom] ?? 0;
  const advance = atoms.advances[atom] ?? 0;
  if (number === category.leader) {
    putLeader(material, builder, { item, x, room: leaderRoom });
    return leaderRoom;
  }
  const face = atoms.faces[atom] ?? null;
  if (face === null) {
    if (material.items[item]?.kind === "object") builder.object(item, x, advance);
    return advance;
  }
  const start = atoms.starts[atom] ?? 0;
  const size = atoms.sizes[atom] ?? 0;
  const text = characters.text.slice(characters.units[start], characters.units[atoms.ends[atom] ?? 0]);
  builder.open({ item, face, size, x, offset: () => originOf(characters, start) });
  const pen = x + (atoms.shifts[atom] ?? 0);
  const cluster = atoms.clusters.get(atom);
  if (cluster === undefined) builder.glyph(atoms.glyphIds[atom] ?? 0, pen, 0);
  else
    cluster.glyphIds.forEach((glyphId, index) => {
      builder.glyph(glyphId, pen + (cluster.positions[index] ?? 0) * size, (cluster.rises[index] ?? 0) * size);
    });
  builder.endCluster(text, x + advance);
  return advance;
}

// Typed spaces stay glyphs, so that whoever reads the page out finds words apart; their width is the gap's.
function putSpaces<Tag>({ material, builder }: Composer<Tag>, atom: number, x: Pt, width: Pt): void {
  const { atoms, characters, fonts } = material;
  const count = atoms.spaces[atom] ?? 0;
  if (count === 0) return;
  const first = atoms.spaceStarts[atom] ?? 0;
  const item = characters.items[first] ?? 0;
  const style = characters.styles[item] ?? null;
  const face = builder.faceOf(item) ?? (style === null ? null : fonts.facesFor(style).faceFor(0x20, "latin"));
  if (face === null || style === null) return;
  builder.open({ item, face, size: style.size * face.file.sizeAdjust, x, offset: () => originOf(characters, first) });
  for (let index = 0; index < count; index++) {
    builder.glyph(face.glyphFor(0x20), x + (width * index) / count, 0);
    builder.endCluster(" ", x + (width * (index + 1)) / count);
  }
}

function putHyphen<Tag>({ material, builder }: Composer<Tag>, atom: number, x: Pt): Pt {
  const { atoms, characters } = material;
  const face = atoms.faces[atom] ?? null;
  if (face === null) return 0;
  const size = atoms.sizes[atom] ?? 0;
  const { glyphId, advance } = hyphenOf(face);
  const end = atoms.ends[atom] ?? 0;
  builder.hyphen({ item: atoms.items[atom] ?? 0, face, size, x, offset: () => originOf(characters, end - 1) + 1 });
  builder.glyph(glyphId, x, 0);
  builder.endCluster("\u00ad", x + advance * size);
  return advance * size;
}

interface LeaderPlace { readonly item: number; readonly x: Pt; readonly room: Pt }

// Leaders are set from the line's end, so that the dots of lines below one another stand in columns.
function putLeader<Tag>(material: Material<Tag>, builder: PieceBuilder<Tag>, { item, x, room }: LeaderPlace): void {
  const leader = material.items[item];
  if (leader?.kind !== "leader") return;
  const { style, pattern } = leader;
  const faces = material.fonts.facesFor(style);
  const glyphs = Array.from(pattern).flatMap((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const face: Face | null = faces.faceFor(codePoint, "latin");
    if (face === null) return [];
    const glyphId = face.glyphFor(codePoint);
    const size = style.size * face.file.sizeAdjust;
    return [{ character, face, glyphId, size, advance: face.advanceOf(glyphId) * size }];
  });
  const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
  if (width <= 0) return;
  const count = Math.floor((room + 1e-6) / width);
  let pen = x + room - count * width;
  for (let index = 0; index < count; index++)
    for (const { character, face, glyphId, size, advance } of glyphs) {
      builder.open({ item, face, size, x: pen, offset: () => 0 });
      builder.glyph(glyphId, pen, 0);
      pen += advance;
      builder.endCluster(character, pen);
    }
}
