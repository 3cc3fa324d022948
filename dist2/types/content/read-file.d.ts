import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { Kind, Mentions, TextSlot } from "../model/index.js";
import { readYaml } from "./yaml-file.js";
/** A file as far as it could be read: its record, its texts that are to come, what its texts mention, and its faults. */
export interface ReadFile<T> extends Pick<Mentions, "citations" | "slotReferences"> {
    readonly record: T | null;
    readonly textSlots: readonly TextSlot[];
    readonly faults: readonly Diagnostic[];
}
/** What could be read of several files. */
export declare function recordsOf<T>(files: readonly ReadFile<T>[]): T[];
/** Name of the file without folder and extension. */
export declare function idOf({ path }: Source): string;
/** A file of which nothing could be read. */
export declare const nothing: {
    record: null;
    textSlots: never[];
    citations: never[];
    slotReferences: never[];
};
/** The record of a file, as far as it could be read. */
export declare function readFile<T>(source: Source, kind: Kind<T>): ReadFile<T>;
/** The record of a file whose YAML is read. */
export declare function recordIn<T>({ value: root, diagnostics }: ReturnType<typeof readYaml>, kind: Kind<T>): ReadFile<T>;
