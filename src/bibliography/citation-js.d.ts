/** The part of Citation.js that reads BibTeX: what `chain` gives is CSL as plain values. */
declare module "@citation-js/core" {
  export const plugins: { readonly input: { chain(entries: readonly unknown[], options: { readonly generateGraph: boolean }): unknown } };
}

declare module "@citation-js/plugin-bibtex";
