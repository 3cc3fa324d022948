declare module "wawoff2" {
  /** The TrueType font in a WOFF 2 file. Rejects where the file is damaged. */
  export function decompress(bytes: Uint8Array): Promise<Uint8Array>;
  /** A TrueType font as a WOFF 2 file. */
  export function compress(bytes: Uint8Array): Promise<Uint8Array>;
}
