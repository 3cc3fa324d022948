/** What a PNG file says of its pixels before it gives them. */
export interface PngHeader {
    readonly width: number;
    readonly height: number;
    /** Bits of one sample. */
    readonly bits: number;
    /** 0 grey, 2 colours, 3 palette, 4 grey and opacity, 6 colours and opacity. */
    readonly colourType: number;
    /** Samples of a pixel. */
    readonly channels: number;
    readonly interlaced: boolean;
}
/** The header, or `null` where it makes no sense. */
export declare function pngHeader(bytes: Uint8Array): PngHeader | null;
