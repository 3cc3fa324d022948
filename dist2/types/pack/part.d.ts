import type { PackDraft } from "./assemble.js";
/** Name of the file that says what a part of a pack holds. */
export declare const partName = "part.json";
/** A part of a pack, made by one of several machines. */
export interface Part {
    readonly part: number;
    readonly of: number;
    readonly plan: readonly {
        readonly file: string;
        readonly part: number;
    }[];
    readonly files: readonly {
        readonly file: string;
        readonly kind: "calendar" | "facts" | "changes";
        readonly sha256: string;
    }[];
    /** The pack as far as this part knows it: its own documents. */
    readonly draft: PackDraft;
}
/** Name of the folder of a part. */
export declare function partFolder(folder: string, { index, of }: {
    readonly index: number;
    readonly of: number;
}): string;
/** A part as its file has it. */
export declare function partText({ part, of, plan, files, draft }: Part): string;
/** The part that a text is, or what keeps it from being one, in words. */
export declare function readPart(json: string): Part | string;
