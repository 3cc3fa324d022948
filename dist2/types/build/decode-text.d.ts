/** What the bytes of a text file are. */
export interface DecodedText {
    readonly text: string;
    /** Name of the encoding as people know it. */
    readonly encoding: "UTF-8" | "UTF-16" | "GBK" | "Windows-1252";
    /** Whether they can be nothing else, so that the text may be used. */
    readonly isCertain: boolean;
    /** Offset in the text of the first character that UTF-8 does not have in these bytes; 0 where the whole file is another encoding. */
    readonly firstFault: number;
}
/** The bytes of a text file as text, with what is known of their encoding. A byte order mark is dropped. */
export declare function decodeText(bytes: Uint8Array): DecodedText;
