/** The text of an XML file in the encoding that it has, without its byte order mark; `encoding` where nothing reads it. */
export declare function sourceText(bytes: Uint8Array): {
    readonly text: string;
} | {
    readonly encoding: string;
};
