/** The marks of running text that the parser does not know. */
export declare const marks: RegExp;
/** The marks that the words of a link may hold. */
export declare const linkMarks: RegExp;
