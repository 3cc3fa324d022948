import type { Pt } from "../../geometry/index.js";
import type { MarkupElement } from "../../markup/index.js";
import type { PageStyle } from "../../style/index.js";
import { edgesOf, marginsOf, used } from "../box-model.js";
import type { BoxFragment, Fragment } from "../fragment.js";
import { assemble } from "../strip/assemble.js";
import { moved } from "../strip/move.js";
import { heightOfItems } from "../strip/notes.js";
import type { NoteRoom } from "../strip/notes.js";
import type { MeasuredNote } from "../strip/strip.js";
import { fillPage, startToken, tolerance } from "./fill-page.js";
import type { BreakToken, PageFill } from "./fill-page.js";

/** A footnote, or the rest of one that has begun on an earlier page. */
export interface NoteRest {
  readonly note: MeasuredNote;
  readonly token: BreakToken;
  /** Height of what is left. */
  readonly height: Pt;
}

/** A footnote of which nothing has been set. */
export function wholeNote(note: MeasuredNote): NoteRest {
  return { note, token: startToken, height: note.strip.height };
}

/** Height of some footnotes, one under the other. */
export function heightOfNotes(notes: readonly NoteRest[]): Pt {
  return notes.reduce((sum, { height }) => sum + height, 0);
}

/** The room that a page has for footnotes, with those that it takes over. Some of the page is always left for text. */
export function noteRoomOf({ footnotes }: PageStyle, height: Pt, carried: readonly NoteRest[]): NoteRoom {
  const edges = marginsOf(footnotes, height).top + edgesOf(footnotes, height).top;
  const given = footnotes.maxHeight === "none" ? height : used(footnotes.maxHeight, height);
  return { edges, most: Math.max(0, Math.min(given, 0.9 * height) - edges), carried: heightOfNotes(carried) };
}

/** The footnotes of one page, set. */
export interface SetNotes {
  readonly parts: readonly PageFill[];
  readonly height: Pt;
  /** What goes on on the next page, in order. */
  readonly rest: readonly NoteRest[];
}

/** Sets footnotes in order until one does not fit; that one is cut. One that was carried here goes on at least a line. */
export function setNotes(notes: readonly NoteRest[], room: Pt): SetNotes {
  const parts: PageFill[] = [];
  const rest: NoteRest[] = [];
  let height = 0;
  for (const each of notes) {
    const left = room - height;
    const fill = rest.length > 0 ? null : fillPage(each.note.strip, Math.max(0, left), each.token);
    const filled = fill === null ? 0 : heightOfItems(fill.items);
    const isCarried = each.token !== startToken && parts.length === 0;
    if (fill === null || (filled > left + tolerance && !isCarried)) {
      rest.push(each);
      continue;
    }
    parts.push(fill);
    height += filled;
    if (fill.rest !== null) rest.push({ note: each.note, token: fill.rest, height: Math.max(0, each.height - filled) });
  }
  return { parts, height, rest };
}

/** The area of a page's footnotes, `bottom` being its lower edge; nothing where no note is set. Positions on the page. */
export function footnoteArea(root: MarkupElement, { footnotes: style }: PageStyle, { parts, height }: SetNotes, area: { readonly width: Pt; readonly bottom: Pt }): readonly Fragment[] {
  if (parts.length === 0) return [];
  const above = edgesOf(style, area.width).top;
  const children: Fragment[] = [];
  let y = above;
  for (const { items, continued } of parts) {
    for (const fragment of assemble(items, continued)) children.push(moved(fragment, 0, y));
    y += heightOfItems(items);
  }
  const rect = { x: 0, y: area.bottom - height - above, width: area.width, height: height + above };
  const box: BoxFragment = { kind: "box", element: root, anonymous: true, style, rect, openTop: false, openBottom: false, repeated: false, children };
  return [box];
}
