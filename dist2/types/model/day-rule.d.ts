/** What days are counted from: the meeting of a lesson, by its file or its number, or an end of the term. */
export type RuleAnchor = {
    readonly kind: "lesson";
    readonly lesson: string;
} | {
    readonly kind: "term-start";
} | {
    readonly kind: "term-end";
};
/** A day that the calendar of the term settles. */
export type DayRule = {
    readonly kind: "week";
    readonly week: number; /** 1 for Monday to 7 for Sunday; `null` for the whole week. */
    readonly weekday: number | null;
} | {
    readonly kind: "offset";
    readonly days: number;
    readonly anchor: RuleAnchor;
} | {
    readonly kind: "examinations";
};
/** The rule that words for a day are; `null` for words that no calendar settles. */
export declare function dayRuleIn(text: string): DayRule | null;
