/**
 * The bytes of a font as Lectern reads it: WOFF and WOFF 2 are unpacked, everything else is as it was. `null` where a
 * packed font is damaged, or larger than 64 megabytes.
 */
export declare function unpackFont(bytes: Uint8Array): Promise<Uint8Array | null>;
