import type { Face, FontFile } from "./face.js";
/** What of a text style chooses its faces. */
export interface FaceRequest {
    readonly families: readonly string[];
    /** 1–1000. */
    readonly weight: number;
    readonly italic: boolean;
    /** Whether it stands among Han characters of that weight; false where absent. */
    readonly besideHan?: boolean;
}
/** Which faces a character that both scripts use is looked for in first. */
export type ScriptPreference = "listed" | "han" | "latin";
/** The faces of one request, in the order in which they are asked for a character. */
export declare class FaceList {
    #private;
    constructor(listed: readonly FontFile[], others: readonly FontFile[]);
    /** The first face of the list, which stands for it where nothing is drawn; `null` in an empty font book. */
    get primary(): Face | null;
    /** The listed face that is asked first for a Chinese character; `null` where none of them draws Chinese. */
    get firstHan(): Face | null;
    /**
     * The face that draws a character, or `null` where none of the book has it: first the listed families in their
     * order, then every other face.
     */
    faceFor(codePoint: number, preference: ScriptPreference): Face | null;
}
/** The fonts of a project. Faces are opened when a character first asks for them. */
export declare class FontBook {
    #private;
    /** What it holds, the first of a family and weight first. */
    readonly files: readonly FontFile[];
    constructor(files: readonly FontFile[]);
    /** True where some file belongs to the family, upper and lower case being the same. */
    hasFamily(name: string): boolean;
    /** The faces that a request comes down to, one of each family. */
    facesFor(request: FaceRequest): FaceList;
}
