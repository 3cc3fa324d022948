import type { Box, Mark, PageInk } from "./page-ink.js";
import { shared } from "./page-ink.js";

/** How far ink may go over an edge before it counts, in points: the thickness of the rules that a frame is made of. */
const slack = 1;

function isInside(one: Box, other: Box, by = slack): boolean {
  return one.left >= other.left - by && one.right <= other.right + by && one.top >= other.top - by && one.bottom <= other.bottom + by;
}

/** True where two boxes share more than the slack in both directions; a thin one has to be crossed, not touched. */
function meet(one: Box, other: Box): boolean {
  const { left, top, right, bottom } = shared(one, other);
  const enough = (both: number, first: number, second: number): boolean => both > Math.min(slack, first / 2, second / 2);
  return (
    enough(right - left, one.right - one.left, other.right - other.left) &&
    enough(bottom - top, one.bottom - one.top, other.bottom - other.top)
  );
}

function named({ kind, text, left, top, right, bottom }: Mark): string {
  const place = [left, top, right, bottom].map((value) => value.toFixed(1)).join(" ");
  return text === "" ? `${kind} at ${place}` : `${kind} \`${text}\` at ${place}`;
}

function isHorizontal({ left, top, right, bottom }: Box): boolean {
  return right - left > bottom - top;
}

/** The rectangles that four rules enclose: frames, and the cells of a grid. */
function framesOf(rules: readonly Mark[]): Mark[] {
  const horizontal = rules.filter(isHorizontal);
  const vertical = rules.filter((rule) => !isHorizontal(rule));
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= 2 * slack;
  return horizontal.flatMap((above) => horizontal.flatMap((below) => {
    if (above.top >= below.top || !near(above.left, below.left) || !near(above.right, below.right)) return [];
    const sides = vertical.filter(({ top, bottom }) => near(top, above.top) && near(bottom, below.bottom));
    const isClosed = [above.left, above.right].every((x) => sides.some(({ left, right }) => near(left, x) || near(right, x)));
    return isClosed ? [{ ...above, kind: "area" as const, bottom: below.bottom }] : [];
  }));
}

/** A filled area no thicker than a rule. */
function isThin({ left, top, right, bottom }: Box): boolean {
  return Math.min(right - left, bottom - top) <= slack;
}

/** True for a line through words that are struck out: as long as they are at most, and between their foot and their head. */
function isStrike(area: Box, text: Box): boolean {
  const isWithin = area.left >= text.left - slack && area.right <= text.right + slack;
  return isThin(area) && isHorizontal(area) && isWithin && area.top > text.top && area.bottom < text.bottom;
}

/** True for a rule along a side of a frame: that of a wider cell beside it. */
function isSide(area: Box, rule: Box): boolean {
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= slack;
  return isHorizontal(rule) ? near(rule.bottom, area.bottom) || near(rule.top, area.top) : near(rule.left, area.left) || near(rule.right, area.right);
}

/** True where two marks may stand as they do: apart, or one as a whole on or in the other where its kind allows it. */
function isInOrder(one: Mark, other: Mark): boolean {
  if (!meet(one, other)) return true;
  const [first, second] = [one.kind, other.kind].sort();
  if (first === "area" && second === "area" && isThin(one) && isThin(other)) return true;
  if (first === "area" && second === "text" && (one.kind === "area" ? isStrike(one, other) : isStrike(other, one))) return true;
  // Rules of a grid cross, and `pdftotext` says of words whether they overlap.
  if (first === second) return first !== "area" ? first !== "image" : isInside(one, other) || isInside(other, one);
  if (first !== "area") return false;
  const [area, inner] = one.kind === "area" ? [one, other] : [other, one];
  return isInside(inner, area) || (inner.kind === "rule" && isSide(area, inner));
}

/** Every pair of marks of a page that lie on each other and should not, in words. */
export function overlapsOf({ marks }: PageInk): string[] {
  const ink = marks.filter(({ kind }) => kind !== "link");
  const all = [...ink, ...framesOf(ink.filter(({ kind }) => kind === "rule"))];
  return all.flatMap((one, index) =>
    all.slice(index + 1).filter((other) => !isInOrder(one, other)).map((other) => `${named(one)} × ${named(other)}`),
  );
}

/** Every mark that leaves the page, in words. */
export function leavingPage({ width, height, marks }: PageInk): string[] {
  const page = { left: 0, top: 0, right: width, bottom: height };
  return marks.filter((mark) => !isInside(mark, page, 0)).map(named);
}

/** The white edges of a page, in points. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Every mark that reaches into the margins, in words. What stands there as a whole and is not read is a running header. */
export function leavingMargins({ width, height, marks }: PageInk, margins: Margins): string[] {
  const room = { left: margins.left, top: margins.top, right: width - margins.right, bottom: height - margins.bottom };
  // Words may run in the margins at the sides too, as along the line where an examination is sealed.
  const isRunning = ({ kind, isArtifact, left, top, right, bottom }: Mark): boolean =>
    isArtifact && (bottom <= room.top || top >= room.bottom || (kind === "text" && (right <= room.left || left >= room.right)));
  return marks.filter((mark) => !isRunning(mark) && !isInside(mark, room)).map(named);
}
