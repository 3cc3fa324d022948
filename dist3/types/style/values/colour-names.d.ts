/** Hexadecimal value of each named colour. */
export declare const namedColours: ReadonlyMap<string, string>;
