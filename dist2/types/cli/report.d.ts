import type { BuildEvent, DocumentReport } from "../build/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Request } from "./arguments.js";
import type { World } from "./world.js";
/** Prints what a command finds and does, in the form that was asked for. */
export interface Report {
    /** A mistake of the author. */
    readonly diagnostic: (found: Diagnostic) => void;
    /** Something that was done: for people a line, for programs an object that says its type. */
    readonly result: (line: string, fields: Readonly<Record<string, unknown>>) => void;
    /** A line for people only. */
    readonly remark: (line: string) => void;
    /** So many documents are about to be made. */
    readonly begin: (documents: number) => void;
    readonly document: (made: DocumentReport) => void;
    /** A file of an earlier build that no source makes any more. */
    readonly leftover: (path: string) => void;
}
/** The form that a command line asks for. */
export declare function formOf({ options }: Request): "human" | "short" | "json";
/** The report that a command line asks for. */
export declare function reportFor(request: Request, world: World): Report;
/** Tells a report what a build finds out. */
export declare function toldTo(report: Report): (event: BuildEvent) => void;
