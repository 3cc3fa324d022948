import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Ink, Paint, VectorOperation } from "../images/index.js";
import type { Fragment, ImageFragment } from "../layout/index.js";
import { hexadecimal, luminance } from "../style/index.js";

/** Two colours that differ by less of CIELAB's lightness look the same in grey print. */
const tellable = 10;
/** Colours whose channels differ by less are shades of one colour to everybody. */
const sameHue = 0.3;

/** CIELAB's lightness of an opaque colour, 0–100. */
function lightness(ink: Ink): number {
  const y = luminance(ink);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

function* plainInk(paint: Paint | null): Generator<Ink> {
  if (paint !== null && "red" in paint && paint.alpha > 0) yield paint;
}

/** The inks that areas are filled with, and those of lines by their dashes. */
function* inksIn(operations: readonly VectorOperation[]): Generator<readonly [use: string, ink: Ink]> {
  for (const operation of operations) {
    if (operation.kind === "group") yield* inksIn(operation.operations);
    if (operation.kind !== "path") continue;
    for (const ink of plainInk(operation.fill)) yield ["areas", ink];
    if (operation.stroke !== null) for (const ink of plainInk(operation.stroke.paint)) yield [`lines ${operation.stroke.dashes.join(" ")}`, ink];
  }
}

/** By how much two colours differ in the channel in which they differ most. */
function apart(one: Ink, other: Ink): number {
  return Math.max(Math.abs(one.red - other.red), Math.abs(one.green - other.green), Math.abs(one.blue - other.blue));
}

/** Two colours of one use that grey makes one; `null` where there are none. */
function sameInGrey(operations: readonly VectorOperation[]): readonly [Ink, Ink] | null {
  const uses = new Map<string, Map<string, Ink>>();
  for (const [use, ink] of inksIn(operations)) uses.set(use, (uses.get(use) ?? new Map<string, Ink>()).set(hexadecimal(ink), ink));
  for (const inks of uses.values()) {
    const all = Array.from(inks.values(), (ink) => ({ ink, light: lightness(ink) }));
    for (const [index, one] of all.entries())
      for (let behind = index + 1; behind < all.length; behind++) {
        const other = all[behind];
        if (other !== undefined && Math.abs(one.light - other.light) < tellable && apart(one.ink, other.ink) > sameHue) return [one.ink, other.ink];
      }
  }
  return null;
}

function faultOf({ element, drawable }: ImageFragment): readonly Diagnostic[] {
  const pair = drawable.kind === "vector" ? sameInGrey(drawable.operations) : null;
  if (pair === null) return [];
  const [one, other] = pair.map(hexadecimal);
  const span = element.attributes.get("alt")?.span ?? element.span;
  return [diagnostic("layout/hue-alone", span, `a drawing tells \`${one ?? ""}\` and \`${other ?? ""}\` apart by hue alone: in grey they are the same`, "make one of them lighter, or give it a pattern, dashes or words")];
}

function imagesIn(fragment: Fragment): readonly ImageFragment[] {
  if (fragment.kind === "image") return [fragment];
  return fragment.kind === "box" || fragment.kind === "line" ? fragment.children.flatMap(imagesIn) : [];
}

/** Drawings among fragments in which grey print loses what colours tell. Photographs are not looked at, and words marked by colour alone are faults of any document. */
export function greyFaults(fragments: readonly Fragment[]): readonly Diagnostic[] {
  return fragments.flatMap(imagesIn).flatMap(faultOf);
}
