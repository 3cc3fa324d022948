import type { Diagnostic } from "../../diagnostics/index.js";
import type { SlotKind } from "../../model/index.js";
import type { SlotFile } from "./slot-file.js";
/** A kind of slot whose files are of a few kinds; any file may hold code. */
type Kind = Exclude<SlotKind, "listing">;
/** What to do with a file of a kind that fills no such slot. */
export declare function otherKindHint(kind: SlotKind, path: string): string;
/** Files that lie in the folder of a kind of slot under the id of one, and cannot fill it. */
export declare function unusedFiles(kind: Kind, files: readonly SlotFile[], ids: ReadonlySet<string>): readonly Diagnostic[];
export {};
