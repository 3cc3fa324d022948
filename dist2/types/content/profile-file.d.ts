import type { Outcome, Source } from "../diagnostics/index.js";
import type { Profile } from "../model/index.js";
/** A profile from its file; `null` where a mistake leaves in doubt what it asks for. */
export declare function readProfile(source: Source): Outcome<Profile>;
