let bidi = null;
/** Loads the bidirectional algorithm, which few documents need. */
export async function loadBidi() {
    const loaded = await import("bidi-js");
    // The package's types speak of a module that it is not: its one export is the factory.
    bidi ??= loaded.default();
}
/**
 * Embedding level of every UTF-16 unit of a paragraph (UAX #9), and that of the paragraph; `null` where the algorithm has
 * not been loaded.
 */
export function embeddingLevels(text, base = "ltr") {
    if (bidi === null)
        return null;
    const { levels, paragraphs } = bidi.getEmbeddingLevels(text, base === "plaintext" ? "auto" : base);
    return { levels, base: paragraphs[0]?.level ?? (base === "rtl" ? 1 : 0) };
}
