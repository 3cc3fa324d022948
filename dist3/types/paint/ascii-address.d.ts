/**
 * An address as a link of a PDF may have it, in ASCII (ISO 32000-1 table 206): the host in Punycode, every other character
 * beyond ASCII by its bytes. One that is in ASCII already stays as the author wrote it.
 */
export declare function asciiAddress(address: string): string;
