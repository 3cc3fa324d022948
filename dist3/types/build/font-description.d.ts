/** What a font file says of itself. */
export interface FontDescription {
    readonly family: string;
    /** 1–1000. */
    readonly weight: number;
    readonly style: "normal" | "italic";
}
/** What a font says of its licence: the name of a well-known one, else its first sentence; `null` where it says nothing. */
export declare function licenceOf(bytes: Uint8Array): string | null;
/** What a font says of its version; `null` where it says nothing. */
export declare function fontVersion(bytes: Uint8Array): string | null;
/** Family, weight and style of a TrueType file by its `name` and `OS/2` tables; `null` where it does not name itself. */
export declare function describeFont(bytes: Uint8Array): FontDescription | null;
