/** What of a font cannot be used, in words that go on from "the font". */
export interface OutlineFault {
    readonly fault: string;
}
/**
 * A font file with TrueType outlines: the file itself, or what HarfBuzz draws of one with PostScript outlines, name-keyed or
 * CID-keyed. The file has not been judged.
 */
export declare function withTrueTypeOutlines(bytes: Uint8Array): Promise<Uint8Array | OutlineFault>;
