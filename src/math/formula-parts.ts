import type { Ink, VectorImage, VectorOperation } from "../images/index.js";

/** A drawing of a formula or a part of one. Lengths are in ems of the size that it is set at. */
export interface DrawnFormula {
  readonly width: number;
  /** From the base line to its upper edge. */
  readonly ascent: number;
  /** From the base line to its lower edge; negative where it ends above the base line. */
  readonly depth: number;
  /** The drawing in an ink; a thousand of its units are an em. What the formula itself colours keeps its colour. */
  readonly drawing: (ink: Ink) => VectorImage;
}

function movedRight(image: VectorImage, shift: number): VectorOperation {
  return { kind: "group", matrix: [1, 0, 0, 1, shift - image.view.x, 0], clips: [], opacity: 1, blend: "Normal", mask: null, operations: image.operations };
}

/** Parts side by side in one line, each behind its gap, as one drawing. */
export function formulaOfParts(parts: readonly (DrawnFormula & { readonly gap: number })[]): DrawnFormula {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const starts: number[] = [];
  let width = 0;
  for (const part of parts) {
    starts.push(width + part.gap);
    width += part.gap + part.width;
  }
  const ascent = Math.max(...parts.map((part) => part.ascent));
  const depth = Math.max(...parts.map((part) => part.depth));
  return {
    width, ascent, depth,
    drawing: (ink) => ({
      kind: "vector", size: { width: width * 1000, height: (ascent + depth) * 1000 },
      view: { x: 0, y: -ascent * 1000, width: width * 1000, height: (ascent + depth) * 1000 },
      operations: parts.map((part, index) => movedRight(part.drawing(ink), (starts[index] ?? 0) * 1000)),
    }),
  };
}
