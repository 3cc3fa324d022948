import type { Pt } from "../../geometry/index.js";
import type { BlockBox } from "../../boxes/index.js";
import type { Fragment } from "../fragment.js";
import { heightOfFill } from "../pages/fill-height.js";
import { fillPage, startToken } from "../pages/fill-page.js";
import type { PageFill } from "../pages/fill-page.js";
import { assemble } from "../strip/assemble.js";
import { moved } from "../strip/move.js";
import type { Content, Strip } from "../strip/strip.js";

/** A block of a row, measured at its width: its strip stands where it does across the row. */
export interface RowPart {
  readonly strip: Strip;
  /** From the top of the row down to the strip. */
  readonly top: Pt;
  /** Height of the strip. */
  readonly height: Pt;
  /** The bottom margin of the block. */
  readonly below: Pt;
  /** Whether the block is as high as the row. */
  readonly stretches: boolean;
}

/** What of a block is in one piece of its row. */
interface SetPart extends RowPart {
  /** `null` where nothing of it is left. */
  readonly fill: PageFill | null;
}

const tolerance: Pt = 0.01;

function heightOf(fill: PageFill | null): Pt {
  return fill === null ? 0 : heightOfFill(fill);
}

/** The part of a block above a cut at `at`, and what is left. Where nothing of it fits it goes on whole, unless it must not. */
function cut(part: SetPart, at: Pt, must: boolean, from: PageFill["rest"]): { readonly first: SetPart; readonly rest: SetPart; readonly token: PageFill["rest"] } {
  const room = Math.max(0, at - part.top);
  const filled = from === null ? null : fillPage(part.strip, room, from);
  const fits = must || heightOf(filled) <= room + tolerance;
  const first = fits && part.top < at ? filled : null;
  const token = first === null ? from : first.rest;
  const rest = token === null ? null : fillPage(part.strip, Infinity, token);
  return {
    first: { ...part, fill: first },
    rest: { ...part, top: Math.max(0, part.top - at), height: heightOf(rest), fill: rest },
    token,
  };
}

type Token = PageFill["rest"];

/** What of a block stands in a piece of its row that is `height` high. */
function fragmentsOf({ fill, top, below, stretches }: SetPart, height: Pt): readonly Fragment[] {
  if (fill === null) return [];
  return assemble(fill.items, fill.continued).map((fragment) => {
    const there = moved(fragment, 0, top);
    if (!stretches || there.kind !== "box") return there;
    const bottom = fill.rest === null ? height - below : height;
    return { ...there, rect: { ...there.rect, height: Math.max(there.rect.height, bottom - there.rect.y) } };
  });
}

/** One piece of a row from where each of its blocks goes on. */
function piece(box: BlockBox, parts: readonly SetPart[], tokens: readonly Token[], height: Pt): Content {
  return {
    source: box,
    fragments: parts.flatMap((part) => fragmentsOf(part, height)),
    height,
    inside: parts.flatMap(({ fill }) => fill?.items ?? []),
    split: (at, must) => {
      const cutAll = (each: boolean): ReturnType<typeof cut>[] => parts.map((part, index) => cut(part, at, each, tokens[index] ?? null));
      const softly = cutAll(false);
      const hasContent = softly.some(({ first }) => first.fill?.items.some(({ kind }) => kind === "content") ?? false);
      // One block that goes on is enough to come to an end: none of the others has to leave the page for it.
      const cuts = hasContent ? softly : cutAll(must);
      const rests = cuts.map(({ rest }) => rest);
      const left = Math.max(0, ...rests.map(({ fill, top, height: each, below }) => (fill === null ? 0 : top + each + below)));
      if (!must && !hasContent) return null;
      return {
        first: { ...piece(box, cuts.map(({ first }) => first), tokens, at), split: null },
        rest: left === 0 ? null : piece(box, rests, cuts.map(({ token }) => token), left),
      };
    },
  };
}

/** A row of blocks as content of a strip. It is kept whole, and cut only where it is taller than a page. */
export function rowContent(box: BlockBox, parts: readonly RowPart[], height: Pt): Content {
  const set = parts.map((part): SetPart => ({ ...part, fill: fillPage(part.strip, Infinity, startToken) }));
  return piece(box, set, parts.map(() => startToken), height);
}
