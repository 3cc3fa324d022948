import type { Diagnostic, Span } from "../../diagnostics/index.js";
/** What a drawing says that is not followed: told once for the whole file. */
export declare class Notes {
    #private;
    /** Notes something by its name; `known` are the names among which a slip may have a near one. */
    ignore(name: string, span: Span, known?: Iterable<string>): void;
    /** The one note, if there is anything to tell. */
    get diagnostics(): readonly Diagnostic[];
}
