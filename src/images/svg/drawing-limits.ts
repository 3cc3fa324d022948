import type { Matrix, Path, VectorOperation } from "../drawable.js";

/** What a drawing may come to, with everything that `use` repeats counted at each use. */
export const drawingLimits = {
  /** Shapes, groups and stretches of text. */
  operations: 50_000,
  steps: 500_000,
  characters: 50_000,
  /** `use` inside each other. */
  copies: 16,
  /** Colours of one gradient. */
  stops: 100,
} as const;

/** Numbers beyond this have no meaning in a drawing, and PDF has none for what is beyond all numbers. */
const largest = 1e9;

/** Steps of the path in an operation. */
export function stepsOf(operation: VectorOperation): number {
  if (operation.kind === "path") return operation.path.length;
  return operation.kind === "begin" ? (operation.clip?.path.length ?? 0) : 0;
}

/** Characters of the text in an operation. */
export function charactersOf(operation: VectorOperation): number {
  return operation.kind === "text" ? operation.runs.reduce((sum, { text }) => sum + text.text.length, 0) : 0;
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
