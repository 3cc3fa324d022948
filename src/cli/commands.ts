/** An option as the command line has it. */
export interface OptionRow {
  readonly name: OptionName;
  readonly short?: string;
  /** What the help calls the option's value; absent for a switch. */
  readonly value?: string;
  readonly does: string;
}

/** The name of an option. */
export type OptionName = "output" | "json" | "csv" | "fail-on" | "strict" | "debug" | "help" | "version";

/** A command as the command line has it. */
export interface CommandRow {
  readonly name: CommandName;
  readonly does: string;
  /** What follows the name, as the help shows it. */
  readonly takes: string;
  readonly options: readonly OptionName[];
}

/** The name of a command. */
export type CommandName = "build" | "check" | "slots" | "schema";

/** Every option there is; the parser and the help are both made from it. */
export const options: readonly OptionRow[] = [
  { name: "output", short: "o", value: "DIR", does: "write below DIR instead of the project's output/" },
  { name: "json", does: "print documents and diagnostics as JSON, one object a line, on standard output" },
  { name: "csv", does: "print the ledger as CSV on standard output" },
  { name: "fail-on", value: "STATE", does: "exit with 3 where a slot is `open`, `stale` or `alt-missing`" },
  { name: "strict", does: "exit with 3 where there are warnings" },
  { name: "debug", does: "print the stack of a mistake of Lectern's own" },
  { name: "help", short: "h", does: "print this help" },
  { name: "version", short: "v", does: "print the version" },
];

const everywhere: readonly OptionName[] = ["json", "strict", "debug", "help", "version"];

const sources = "[course|files…]";

/** Every command there is. */
export const commands: readonly CommandRow[] = [
  { name: "build", does: "build syllabi and handouts as PDF", takes: sources, options: ["output", ...everywhere] },
  { name: "check", does: "report every mistake and write nothing", takes: sources, options: everywhere },
  {
    name: "slots",
    does: "list every figure and table, filled or still to come",
    takes: sources,
    options: ["csv", "fail-on", ...everywhere],
  },
  {
    name: "schema",
    does: "print the JSON Schema of a kind of content file",
    takes: "course|lesson|references",
    options: ["debug", "help", "version"],
  },
];
