import type { Matrix, Path, VectorOperation } from "../drawable.js";

/** What a drawing may come to, with everything that `use` repeats counted at each use. */
export const drawingLimits = {
  /** Shapes, groups and stretches of text. */
  operations: 50_000,
  /** Steps of paths and characters of text. */
  details: 500_000,
  /** `use` inside each other. */
  copies: 16,
  /** Colours of one gradient. */
  stops: 100,
} as const;

/** Numbers beyond this have no meaning in a drawing, and PDF has none for what is beyond all numbers. */
const largest = 1e9;

/** Steps of paths and characters of text in an operation. */
export function detailsOf(operation: VectorOperation): number {
  switch (operation.kind) {
    case "path":
      return operation.path.length;
    case "begin":
      return operation.clip?.path.length ?? 0;
    case "text":
      return operation.runs.reduce((sum, { text }) => sum + text.text.length, 0);
    case "end":
    case "glyphs":
      return 0;
  }
}

function isSane(path: Path | null | undefined, matrix: Matrix | null): boolean {
  const numbers = [...(matrix ?? []), ...(path ?? []).flatMap(([, ...values]): readonly number[] => values)];
  return numbers.every((number) => Math.abs(number) <= largest);
}

/** Whether every coordinate of an operation is a number that a page can hold. */
export function hasSaneNumbers(operation: VectorOperation): boolean {
  switch (operation.kind) {
    case "path": {
      const { path, fill } = operation;
      return isSane(path, fill !== null && "kind" in fill ? fill.matrix : null);
    }
    case "begin":
      return isSane(operation.clip?.path, operation.matrix);
    case "text":
      return isSane([["M", operation.x, operation.y]], null);
    case "end":
    case "glyphs":
      return true;
  }
}
