import type { Bidi } from "bidi-js";

let bidi: Bidi | null = null;

/** Loads the bidirectional algorithm, which few documents need. */
export async function loadBidi(): Promise<void> {
  const loaded = await import("bidi-js");
  // The package's types speak of a module that it is not: its one export is the factory.
  bidi ??= (loaded.default as unknown as () => Bidi)();
}

/** Which way a paragraph runs: `plaintext` by its first letter. */
export type BaseDirection = "ltr" | "rtl" | "plaintext";

/**
 * Embedding level of every UTF-16 unit of a paragraph (UAX #9), and that of the paragraph; `null` where the algorithm has
 * not been loaded.
 */
export function embeddingLevels(text: string, base: BaseDirection = "ltr"): { readonly levels: Uint8Array; readonly base: number } | null {
  if (bidi === null) return null;
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, base === "plaintext" ? "auto" : base);
  return { levels, base: paragraphs[0]?.level ?? (base === "rtl" ? 1 : 0) };
}
