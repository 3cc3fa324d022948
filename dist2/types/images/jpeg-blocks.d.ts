import type { LookUp, ScanBits } from "./jpeg-bits.js";
/** Which coefficients of blocks have a value already, a bit each: what later scans of a progressive image go by. */
export type Marks = Uint32Array;
/** What a scan says of the coefficients in it (ITU-T T.81 §B.2.3). */
export interface Band {
    /** First and last coefficient. */
    readonly start: number;
    readonly end: number;
    /** True where one bit more of coefficients is told. */
    readonly refines: boolean;
}
/** The tables that a component of a scan is coded by; where the scan needs one that is not there, the data are damaged. */
export interface BlockTables {
    readonly dc: LookUp | null;
    readonly ac: LookUp | null;
}
/** Reads the coefficients of one block after the other, for whether they are there; what they are is of no use here. */
export type ReadBlock = (tables: BlockTables, marks: Marks, block: number) => void;
/** Blocks of a sequential image (annex F.2.2). */
export declare function sequentialBlocks(bits: ScanBits): ReadBlock;
/** Blocks of a scan of the means of a progressive image (annex G.1.2.1). */
export declare function meanBlocks(bits: ScanBits, { refines }: Band): ReadBlock;
/** Blocks of a first scan of other coefficients (annex G.1.2.2); a run of blocks may have none more. */
export declare function firstBlocks(bits: ScanBits, { start, end }: Band): ReadBlock;
/** Blocks of a scan that tells one bit more of other coefficients (annex G.1.2.3). */
export declare function refinedBlocks(bits: ScanBits, { start, end }: Band): ReadBlock;
