/** A file that is packed: its path in the archive, with forward slashes, and its bytes. */
interface ZipEntry {
    readonly name: string;
    readonly bytes: Uint8Array;
}
/** Most bytes and most files of an archive that every program reads: beyond them sizes and counts do not fit (APPNOTE 4.4.1.4). */
export declare const storedZipLimit: {
    readonly bytes: 4294967295;
    readonly files: 65534;
};
/**
 * The pieces of a ZIP file of entries in their order. They are stored as they are: PDFs are packed already, and what a compressor makes
 * of bytes differs from one version of it to the next. Equal entries give equal bytes, on any machine and at any time. Keep to
 * `storedZipLimit`.
 */
export declare function storedZip(entries: Iterable<ZipEntry>): Generator<Uint8Array>;
export {};
