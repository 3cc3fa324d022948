/** The days of the week that a text names, 1 for Monday to 7 for Sunday, in their order and each once; `null` where it names something else. */
export declare function weekdaysIn(text: string): readonly number[] | null;
/** What a language calls a day of the week, 1 for Monday to 7 for Sunday, as running text writes it. */
export declare function weekdayName(tag: string, weekday: number): string;
/** The one day of the week that a text names, or `null`. */
export declare function weekdayIn(text: string): number | null;
