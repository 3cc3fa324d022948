import type { CommandName } from "./commands.js";
/** The text of `lectern --help`, or of `lectern <command> --help`. */
export declare function helpText(name: CommandName | null): string;
