/** One value that a layout can print. */
export interface ContextFieldRow {
  /** The path from the root; `[]` stands for each item of a list. */
  readonly path: string;
  /** `?` at the end says that the value may be null. */
  readonly kind: string;
  readonly description: string;
}

/** A row of a table of such values. */
export function fieldRow(path: string, kind: string, description: string): ContextFieldRow {
  return { path, kind, description };
}
