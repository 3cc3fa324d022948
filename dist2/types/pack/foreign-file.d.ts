/**
 * The first file below a folder that no pack, part of a pack or site has put there, by its path in it; `null` where all are of one.
 * A folder of other files is never replaced, whatever is asked for: it may be anybody's.
 */
export declare function foreignFile(folder: string): string | null;
