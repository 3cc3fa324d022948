import type { Diagnostic, DiagnosticCode } from "../diagnostics/index.js";
import type { Fingerprint, Shown } from "./fingerprint.js";
import type { PrintingKey } from "./printing-key.js";
/** A warning of a document, with its place by the path of its text. */
interface KeptWarning {
    readonly code: DiagnosticCode;
    readonly message: string;
    readonly hint: string | null;
    readonly place: {
        readonly path: string;
        readonly start: number;
        readonly end: number;
    } | null;
}
/** What an earlier build made: of what, which bytes, how many pages, and what it told of them. */
interface Entry {
    readonly made: string;
    readonly sha256: string;
    readonly pages: number;
    /** What it was made of before it was printed, as `PrintingKey` says; `null` where that does not say all. */
    readonly from: string | null;
    readonly shown: readonly Shown[];
    /** Hash of where all of its words stood, where it told anything. */
    readonly told: string | null;
    readonly warnings: readonly KeptWarning[];
}
/** What is remembered of a file before it is written. */
export type NewEntry = Omit<Entry, "sha256">;
/** A file that lies there as it would be made. */
export interface KnownFile {
    readonly pages: number;
    readonly diagnostics: readonly Diagnostic[];
}
/** What is to be remembered of a document that was made; `null` where what was told of it cannot be told again. */
export declare function entryOf(fingerprint: Fingerprint, from: string | null, { pages, diagnostics }: KnownFile): NewEntry | null;
/**
 * What the files of an output folder were made of. A file counts as made only where its bytes are those that were written, so
 * that nothing that happened to it, or to the record, makes a result differ.
 */
export declare class BuildRecord {
    #private;
    private constructor();
    /** The record of an output folder, empty where there is none. */
    static of(output: string): BuildRecord;
    /** A file that lies there as an earlier build made it of the same; `null` where it has to be made. `from` is what it was made of before it was printed. */
    find(file: string, fingerprint: Fingerprint, from?: string | null): KnownFile | null;
    /** The same before anything is printed, by what it is made of then. */
    recall(file: string, { value, sources, input: { images } }: PrintingKey): KnownFile | null;
    /** Remembers what a file was made of. */
    note(file: string, bytes: Uint8Array, entry: NewEntry): void;
    /** Writes what was noted. Where the disk refuses, nothing is remembered, and nothing else is worse for it. */
    save(): void;
}
export {};
