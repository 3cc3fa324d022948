import type { Paint, VectorOperation } from "./drawable.js";

function shapesOf(paint: Paint | null): number {
  return paint !== null && "kind" in paint && paint.kind === "pattern" ? shapesIn(paint.operations) : 0;
}

/** How many shapes, texts and pictures operations draw, those of groups, masks and patterns too. */
export function shapesIn(operations: readonly VectorOperation[]): number {
  return operations.reduce((sum, operation) => {
    switch (operation.kind) {
      case "group": return sum + shapesIn(operation.operations) + shapesIn(operation.mask?.operations ?? []);
      case "path": return sum + 1 + shapesOf(operation.fill) + shapesOf(operation.stroke?.paint ?? null);
      case "text": case "pixels": case "glyphs": return sum + 1;
    }
  }, 0);
}
