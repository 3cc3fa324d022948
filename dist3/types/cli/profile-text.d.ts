import type { ProfileRow } from "../build/index.js";
/** What courses meet of profiles, for people. */
export declare function profileText(rows: readonly ProfileRow[]): string;
