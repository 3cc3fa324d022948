/** Tells what keeps the program from being loaded: a system that opens no more files, or has no more memory. Throws what is neither. */
export declare function tellLoadFailure(error: unknown): void;
