import type { Bidi } from "bidi-js";

let bidi: Bidi | null = null;

/** Loads the bidirectional algorithm, which few documents need. */
export async function loadBidi(): Promise<void> {
  const loaded = await import("bidi-js");
  // The package's types speak of a module that it is not: its one export is the factory.
  bidi ??= (loaded.default as unknown as () => Bidi)();
}

/**
 * Embedding level of every UTF-16 unit of a paragraph that runs from left to right (UAX #9); `null` where the algorithm
 * has not been loaded.
 */
export function embeddingLevels(text: string): Uint8Array | null {
  return bidi?.getEmbeddingLevels(text, "ltr").levels ?? null;
}
