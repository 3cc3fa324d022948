/** What reading an archive may take: bytes of one part and of all that are read, unpacked, and parts that it may have. */
interface ZipLimits {
    readonly part: number;
    readonly all: number;
    readonly parts: number;
}
/** The parts of a ZIP file by their names, each unpacked when it is asked for. */
export declare class ZipFile {
    #private;
    private constructor();
    /** The file of these bytes; `null` where they are none, are encrypted, or have more parts than may be. */
    static open(bytes: Uint8Array, limits?: ZipLimits): ZipFile | null;
    /** The names of all parts, in the order of the archive. */
    get names(): readonly string[];
    /** The text of a part; `null` where it is not there, is torn, or holds more than may be. */
    text(name: string): string | null;
    /** The bytes of a part; `null` where it is not there, is torn, or holds more than may be. */
    bytes(name: string): Buffer | null;
}
export {};
