import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Ink, Paint, VectorOperation } from "../images/index.js";
import type { Fragment, ImageFragment, LaidOutDocument } from "../layout/index.js";

/** Two colours that differ by less of CIELAB's lightness look the same in grey print. */
const tellable = 10;
/** Colours whose channels differ by less are shades of one colour to everybody. */
const sameHue = 0.3;

/** CIELAB's lightness of an opaque colour, 0–100. */
function lightness({ red, green, blue }: Ink): number {
  const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  const y = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

function hexadecimal({ red, green, blue }: Ink): string {
  return `#${[red, green, blue].map((channel) => Math.round(channel * 255).toString(16).padStart(2, "0")).join("")}`;
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

/** Two colours of one use that grey makes one; `null` where there are none. */
function sameInGrey(operations: readonly VectorOperation[]): readonly [Ink, Ink] | null {
  const uses = new Map<string, Map<string, Ink>>();
  for (const [use, ink] of inksIn(operations)) uses.set(use, (uses.get(use) ?? new Map<string, Ink>()).set(hexadecimal(ink), ink));
  for (const inks of uses.values()) {
    const all = [...inks.values()];
    for (const [index, one] of all.entries())
      for (const other of all.slice(index + 1)) {
        const apart = Math.max(Math.abs(one.red - other.red), Math.abs(one.green - other.green), Math.abs(one.blue - other.blue));
        if (apart > sameHue && Math.abs(lightness(one) - lightness(other)) < tellable) return [one, other];
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

/** Drawings in which grey print loses what colours tell. Photographs are not looked at, and words marked by colour alone are faults of any document. */
export function greyFaults({ pages }: LaidOutDocument): readonly Diagnostic[] {
  return pages.flatMap(({ fragments }) => fragments.flatMap(imagesIn)).flatMap(faultOf);
}
