/** The SHA-256 of bytes, in hexadecimal digits. */
export declare function sha256(bytes: Uint8Array | string): string;
