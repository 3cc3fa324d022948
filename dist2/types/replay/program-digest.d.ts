/** The folder that the program is packed in; where it is not packed, that of this file. */
export declare const programFolder: string;
/** A hash of the program itself and of the packages that it works with, these by their versions, and of Node's. */
export declare function programDigest(): string;
/** The manifest of the package that a folder lies in; an empty object where it lies in none. */
export declare function manifestAbove(folder: string): unknown;
