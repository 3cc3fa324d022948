/** What TeX could not make sense of: the parser's words, and the stretch of the formula that it is about. */
export interface FormulaFault {
    /** Lower case, without a full stop. */
    readonly message: string;
    /** Offsets into the formula, in UTF-16 units; the whole of it where nothing nearer is known. */
    readonly start: number;
    readonly end: number;
}
/** How far a parser of MathJax had come: the text that is left to it changes while macros are replaced. */
export interface ParserProgress {
    readonly string: string;
    readonly i: number;
}
/** The fault at the command that its message names, else at the last character that was read. */
export declare function placedFault(tex: string, message: string, outermost: ParserProgress | undefined): FormulaFault;
