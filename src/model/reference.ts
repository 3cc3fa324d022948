import type { Placed, Span } from "../diagnostics/index.js";

/** A person or an institution: `literal` for names that are not split. */
export type ReferenceName =
  | { readonly kind: "person"; readonly family: string; readonly given: string | null; readonly particle: string | null }
  | { readonly kind: "literal"; readonly literal: string };

/** The CSL types that Lectern formats (CSL 1.0.2 appendix III). */
export const referenceTypes = [
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "article",
  "book",
  "chapter",
  "dataset",
  "document",
  "paper-conference",
  "report",
  "software",
  "standard",
  "thesis",
  "webpage",
] as const;

/** The type of a reference entry. */
export type ReferenceType = (typeof referenceTypes)[number];

/** A CSL date: year, month, day, as far as they are known. */
export interface ReferenceDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** One entry of `references.yaml`, under CSL names. Strings are plain; `null` where the entry is silent. */
export interface Reference {
  readonly id: Placed<string>;
  readonly span: Span;
  readonly type: ReferenceType;
  readonly title: string;
  readonly author: readonly ReferenceName[];
  readonly editor: readonly ReferenceName[];
  readonly issued: ReferenceDate | null;
  readonly accessed: ReferenceDate | null;
  readonly containerTitle: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly page: string | null;
  readonly number: string | null;
  readonly edition: string | null;
  readonly genre: string | null;
  readonly publisher: string | null;
  readonly publisherPlace: string | null;
  readonly doi: string | null;
  readonly url: string | null;
  /** BCP 47 tag of the entry, or `null` for the course's language. */
  readonly language: string | null;
}
