/** An option as the command line has it. */
export interface OptionRow {
    readonly name: OptionName;
    readonly short?: string;
    /** What the help calls the option's value, or the values that there are; absent for a switch. */
    readonly value?: string | readonly string[];
    readonly does: string;
    /** Whether several values may be given, with commas or by giving the option again. */
    readonly isList?: true;
    /** Whether it may be given again: its values come a line each. */
    readonly isRepeated?: true;
}
/** The name of an option. */
export type OptionName = "to" | "output" | "course" | "lang" | "again" | "profile" | "template" | "title" | "part" | "draft" | "only" | "book" | "dry-run" | "verify" | "for" | "all" | "look" | "print" | "as" | "large" | "page-size" | "theme" | "pdf-standard" | "format" | "json" | "color" | "quiet" | "csv" | "fix" | "limits" | "jobs" | "no-cache" | "isolate" | "memory" | "time" | "max-bytes" | "fail-on" | "release" | "url" | "replace" | "shard" | "strict" | "debug" | "help" | "version";
/** A command as the command line has it. */
export interface CommandRow {
    readonly name: CommandName;
    readonly does: string;
    /** What follows the name, as the help shows it. */
    readonly takes: string;
    readonly options: readonly OptionName[];
    /** What the help of the command says beside that, a paragraph each. */
    readonly about: readonly string[];
    /** Lines that one may type, without `lectern` before them. */
    readonly examples: readonly string[];
}
/** The name of a command. */
export type CommandName = "init" | "new" | "import" | "export" | "build" | "watch" | "check" | "clean" | "verify" | "text" | "pack" | "merge" | "verify-pack" | "site" | "diff" | "slots" | "references" | "fonts" | "tokens" | "explain" | "schema";
/** Every option there is; the parser and the help are both made from it. */
export declare const options: readonly OptionRow[];
/** Every command there is, in the order in which a newcomer meets them. */
export declare const commands: readonly CommandRow[];
