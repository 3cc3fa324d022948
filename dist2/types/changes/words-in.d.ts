type Members = Readonly<Record<string, unknown>>;
/** The members of a value of the model; none where it is no object. */
export declare function membersOf(value: unknown): Members;
/** The words of anything of the model that students read, in order, on one line. */
export declare function wordsIn(value: unknown): string;
/** How a course prints facts. */
export declare class FactWords {
    #private;
    constructor(lang: string);
    /** What a field is called; its own name where nobody has a word for it. */
    label(field: string): string;
    lesson(number: number, title: string): string;
    /** A value on one line as it is printed; empty where there is nothing to print; `null` where it is no value but a group. */
    value(value: unknown): string | null;
    /** Days of the week, by their numbers. */
    days(value: unknown): string;
}
export {};
