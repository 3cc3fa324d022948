import { addDiagnostics, diagnostic } from "../../diagnostics/index.js";
import type { Diagnostic, Outcome, Source } from "../../diagnostics/index.js";
import type { Rect } from "../../geometry/index.js";
import type { VectorImage } from "../drawable.js";
import { Drawing } from "./drawing.js";
import { svgTree } from "./svg-tree.js";
import type { SvgElement } from "./svg-tree.js";
import { parseLength, parseNumbers } from "./values.js";

/** Points in a unit of the drawing. */
const unit = 0.75;

function viewOf({ attributes }: SvgElement): Rect | null {
  const side = (name: string): number => parseLength(attributes.get(name)?.value ?? "") ?? 0;
  const box = attributes.get("viewBox");
  const [x = 0, y = 0, width = 0, height = 0] = box === undefined ? [0, 0, side("width"), side("height")] : (parseNumbers(box.value) ?? []);
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** A drawing from its source: every mistake is told, and one with mistakes is none. */
export function readSvg(source: Source): Outcome<VectorImage> {
  const { root, diagnostics } = svgTree(source);
  if (root === null) return { value: null, diagnostics };
  const faults: Diagnostic[] = [...diagnostics];
  const view = viewOf(root);
  if (view === null) faults.push(diagnostic("images/svg-value", root.attributes.get("viewBox")?.span ?? root.span, "the drawing does not say how large it is", "write `viewBox=\"0 0 width height\"`"));
  const drawing = new Drawing(root);
  addDiagnostics(faults, drawing.diagnostics);
  if (view === null || faults.length > 0) return { value: null, diagnostics: faults };
  const wide = parseLength(root.attributes.get("width")?.value ?? "") ?? view.width;
  const size = { width: Math.max(1, wide) * unit, height: (Math.max(1, wide) * unit * view.height) / view.width };
  return { value: { kind: "vector", size, view, operations: drawing.operations }, diagnostics: [] };
}
