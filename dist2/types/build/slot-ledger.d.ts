import type { SlotKind, SlotState } from "../model/index.js";
import type { BuildResult } from "./findings.js";
import type { ProjectOptions } from "./project-options.js";
/** One figure, table, listing, text or lesson in the ledger. */
export interface LedgerRow {
    readonly course: string;
    /** The name of the lesson's or sheet's file, or `course`. */
    readonly document: string;
    readonly kind: SlotKind | "text" | "lesson";
    /** As it is printed in the lesson; texts are counted through their file, lessons through the course. */
    readonly number: number;
    /** The letter of a subfigure; `null` of all else. */
    readonly part: string | null;
    /** Of a text: where it stands in its file, as `sections.2.summary`; of a lesson: the name that its file is to have. */
    readonly id: string;
    readonly state: SlotState;
    /** Why its file cannot fill it, where the state is `unusable`. */
    readonly reason: string | null;
    readonly owner: string | null;
    /** In ISO form. */
    readonly due: string | null;
    /** Where it is declared. */
    readonly path: string;
    readonly line: number;
    /** The audiences whose editions have it; `null` where all of its course do. */
    readonly for: readonly string[] | null;
}
/** The ledger of a project, and what is wrong with its files. */
export interface Ledger extends BuildResult {
    readonly slots: readonly LedgerRow[];
}
/** What the ledger is made of. */
export interface LedgerOptions extends ProjectOptions {
    /** The day in ISO form after whose eve what was due is overdue; nothing is without it. */
    readonly today?: string;
}
/** Every figure, table, listing, text and unwritten lesson of what is asked for, in the order of the courses. Nothing is laid out or written. */
export declare function slotLedger(options: LedgerOptions): Promise<Ledger>;
