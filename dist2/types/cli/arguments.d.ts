import type { CommandName, OptionName, OptionRow } from "./commands.js";
/** What the command line asks for. */
export interface Request {
    readonly kind: "request";
    readonly command: CommandName;
    readonly targets: readonly string[];
    /** Values by option: the last one where an option is given twice, all with commas where it takes several; a switch has "". */
    readonly options: ReadonlyMap<OptionName, string>;
}
/** What a command line comes down to: work, one of the two questions, or a mistake in words. */
export type Parsed = Request | {
    readonly kind: "help";
    readonly command: CommandName | null;
} | {
    readonly kind: "version";
} | Mistake;
interface Mistake {
    readonly kind: "mistake";
    readonly message: string;
}
/** An option with its value as the help shows it: `--output DIR`, `--lang zh|en`. */
export declare function usageOf({ name, value }: OptionRow): string;
/** Reads the words after the program's name. `lectern help build` is `lectern build --help`. */
export declare function readArguments(words: readonly string[]): Parsed;
export {};
