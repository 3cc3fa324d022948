/** What is wrong with the scans of a file. */
export type ScanFault = "ends" | "damaged" | "too-many";
/**
 * What is wrong with the coded pixels of a JPEG file whose header has been judged, or `null`. Every code is read (ITU-T T.81),
 * so that no file is embedded that readers would show half of.
 */
export declare function scanFault(bytes: Uint8Array): ScanFault | null;
