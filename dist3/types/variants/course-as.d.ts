import type { Course, PrintForm, ThemeToken } from "../model/index.js";
/** Tokens that somebody gives on the command line, as `name=value`; one that is none instead. */
export declare function givenTheme(given: readonly string[]): readonly ThemeToken[] | {
    readonly strange: string;
};
/** The course with tokens over its own. */
export declare function withTheme(course: Course, tokens: readonly ThemeToken[]): Course;
/** The course as its documents are printed in a form: its paper and its theme, and the form for who sets the pages. Equal forms give one object. */
export declare function courseAs(course: Course, form: PrintForm): Course;
