declare module "hyphen" {
  /** Patterns of one language, opaque. */
  export type HyphenationPatterns = object;

  /** A function that puts the hyphen character between the syllables of each word. */
  function createHyphenator(
    patterns: HyphenationPatterns,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string;

  export { createHyphenator as default };
}
