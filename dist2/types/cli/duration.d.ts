/** A time for people: `40 ms`, `2.5 s`, `3 min 20 s`. */
export declare function duration(milliseconds: number): string;
