import type { StripItem } from "../fragmentation/strip.js";
/** One running string on one page (CSS GCPM 3 §1.2). */
interface RunningString {
    /** Value when the page begins. */
    readonly entry: string;
    /** First value that is set on the page; `null` where none is. */
    readonly first: string | null;
    /** True where the first value is set by the first box of the page. */
    readonly atStart: boolean;
    /** Value when the page ends. */
    readonly exit: string;
}
/** The running strings of one page by name. */
export type RunningStrings = ReadonlyMap<string, RunningString>;
/** The running strings of a page that holds `items`, given those of the page before. */
export declare function runningStrings(before: RunningStrings, items: readonly StripItem[]): RunningStrings;
/** What `string()` says on a page; empty for a string that nothing sets. */
export declare function runningString(strings: RunningStrings, name: string, position: "first" | "start" | "last"): string;
export {};
