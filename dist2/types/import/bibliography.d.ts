import type { Node } from "yaml";
import type { KnownVariables, ReadBibtex } from "../bibliography/index.js";
import type { Outcome, Source } from "../diagnostics/index.js";
import type { YamlEntry } from "./yaml-writer.js";
/** An entry of a bibliography as `references.yaml` has it. */
export interface BibliographyEntry {
    readonly id: string;
    readonly fields: readonly YamlEntry[];
}
/** The entries of a bibliography in BibTeX or, as Zotero exports it too, in CSL as JSON, with the variables that references have. */
export declare function readBibliography(source: Source, known: KnownVariables, load?: () => Promise<ReadBibtex>): Promise<Outcome<readonly BibliographyEntry[]>>;
/** An entry as a node of `references.yaml`. */
export declare function bibliographyNode({ id, fields }: BibliographyEntry): Node;
/** The text of `references.yaml` for the entries of a bibliography alone. */
export declare function referencesOfBibliography(entries: readonly BibliographyEntry[]): string;
