import type { Bibliography, KnownVariables } from "../bibliography/index.js";
import type { Placed, Source } from "../diagnostics/index.js";
import type { ContentNode, ListNode } from "./content-node.js";
/** A file of references beside `references.yaml`: what another program wrote, or more YAML. */
export interface BibliographyFile {
    readonly source: Source;
    /** What it says, where it is no YAML. */
    readonly bibliography: Bibliography | null;
}
/** The variables that references may have. */
export declare const knownVariables: KnownVariables;
/** The files that `references` of a `course.yaml` names; `null` where it names none or cannot be read. */
export declare function referenceFilesOf(course: Source): readonly Placed<string>[] | null;
/** The items of another program as the values of a file of ours. */
export declare function nodeOfItems({ items }: Bibliography, source: Source): ListNode;
/** Where a file ends for YAML: behind the front matter of a text, which stands between lines of `---`. */
export declare function endOfReferences({ text }: Source): number;
/** The list under `references`, as Pandoc and Zotero wrap it; `null` where the file is no such mapping. */
export declare function wrappedReferences(root: ContentNode): Bibliography | null;
