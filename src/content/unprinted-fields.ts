/** A key of a content file that no template prints, and what it is for instead. */
export interface UnprintedField {
  /** Name of the schema's definition, and the key in it. */
  readonly definition: string;
  readonly key: string;
  readonly purpose: string;
}

const row = (definition: string, key: string, purpose: string): UnprintedField => ({ definition, key, purpose });

/** Every key that leaves the printed words as they are. All others are printed by a template. */
export const unprintedFields: readonly UnprintedField[] = [
  row("course", "theme", "sets colours, faces and sizes"),
  row("course", "pdf-standard", "chooses what the PDFs conform to"),
  row("course", "page-size", "sets the size of the pages"),
  row("labels", "page", "a word for layouts of your own"),
  row("section-topics", "kind", "a section without a kind is one of topics"),
  row("figure", "made", "tells the ledger whether the file is stale"),
  row("figure", "revised", "tells the ledger whether the file is stale"),
  row("table", "alt", "tells whoever makes the table what it is to hold"),
  row("table", "owner", "tells the ledger who owes the table"),
  row("table", "due", "tells the ledger when it is due"),
  row("table", "made", "tells the ledger whether the file is stale"),
  row("table", "revised", "tells the ledger whether the file is stale"),
];
