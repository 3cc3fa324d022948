import type { Outcome, Span } from "../diagnostics/index.js";
import type { Profile } from "../model/index.js";
/** A profile by its name as somebody gave it: in a file, or on the command line. */
export interface NamedProfile {
    readonly name: string;
    /** `null` for one of the command line. */
    readonly span: Span | null;
}
/** A profile: a file of the project by its path, one of its `profiles/` by its name, or else one that comes with Lectern. */
export declare function profileNamed(root: string, from: string, named: NamedProfile): Outcome<Profile>;
