/** What the header of a picture says of it before anything is unpacked. */
export interface AnnouncedPixels {
    readonly width: number;
    readonly height: number;
    /** How many times its pixels count at least, since they are unpacked and packed anew. */
    readonly effort: number;
}
/** The pixels that a picture will unpack to; `null` for a drawing, and for what its reader refuses without unpacking it. */
export declare function announcedPixels(bytes: Uint8Array): AnnouncedPixels | null;
