/** Resolves character references, and entities as far as they may come to so many characters in one drawing. */
export declare class References {
    #private;
    constructor(entities: ReadonlyMap<string, string>, room: number);
    /** The text with its references resolved, or `null` where an `&` begins none or they come to too much. */
    resolve(written: string): string | null;
}
