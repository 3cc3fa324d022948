/** A day, or several, in words of any language, without their year, where that stands before or behind them all; `year` is that of all of them. */
export declare function withoutYear(words: string, year: number): string;
