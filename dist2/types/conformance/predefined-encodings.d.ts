/** The encodings of composite fonts that need not be embedded (ISO 32000-1 table 118). */
export declare const predefinedEncodings: ReadonlySet<string>;
