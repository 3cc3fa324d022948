import type { Node } from "yaml";
import type { CslEntry } from "./apa.js";
import type { OutlineText } from "./outline.js";
import type { Wording } from "./wording.js";
/** A reference of the outline, once, whatever number of topics name it. */
export interface ListedReference {
    readonly id: string;
    readonly entry: CslEntry;
    readonly text: OutlineText;
}
/** A reference under CSL names, or `null` for a text that is none, or that no reader understands whole. */
export declare function readReference(text: string): CslEntry | null;
/** The references of a course, each with an id: `brundage2018`, `brundage2018b`. */
export declare class ReferenceList {
    #private;
    /** `taken` are ids that other references have. */
    constructor(taken?: readonly string[]);
    /** The listed reference of a text, which is listed now if it was not; `null` where it is none for sure. */
    listed(text: OutlineText): ListedReference | null;
    get all(): readonly ListedReference[];
}
/** An entry of `references.yaml`; where reading was unsure, the text as it stands in the outline goes above it. */
export declare function referenceNode({ id, entry, text }: ListedReference, words: Wording): Node;
