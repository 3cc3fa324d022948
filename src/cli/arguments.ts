import { parseArgs } from "node:util";
import { closestName } from "../diagnostics/index.js";
import { commands, options } from "./commands.js";
import type { CommandName, CommandRow, OptionName, OptionRow } from "./commands.js";

/** What the command line asks for. */
export interface Request {
  readonly kind: "request";
  readonly command: CommandName;
  readonly targets: readonly string[];
  readonly output: string | null;
  /** The state of slots that `--fail-on` names. */
  readonly failOn: SlotStateName | null;
  readonly switches: ReadonlySet<OptionName>;
}

/** What a command line comes down to: work, one of the two questions, or a mistake in words. */
export type Parsed = Request | { readonly kind: "help" } | { readonly kind: "version" } | Mistake;

/** The states of slots that a run can fail on, as the command line has them. */
export const slotStateNames = ["open", "stale", "alt-missing"] as const;

type SlotStateName = (typeof slotStateNames)[number];

function isSlotStateName(name: string): name is SlotStateName {
  return slotStateNames.some((known) => known === name);
}

interface Mistake {
  readonly kind: "mistake";
  readonly message: string;
}

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

// The parser's own strictness knows no "did you mean", so it only cuts the line into tokens.
function tokensOf(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      options.map(({ name, short, value }) => [
        name,
        { type: value === undefined ? "boolean" : "string", ...(short === undefined ? {} : { short }) } as const,
      ]),
    ),
  }).tokens;
}

function mistake(message: string): Mistake {
  return { kind: "mistake", message };
}

function suggestion(written: string, names: readonly string[], prefix = ""): string {
  const near = closestName(written, names);
  return near === null ? "" : `; did you mean \`${prefix}${near}\`?`;
}

function optionMistake({ name, rawName, value, inlineValue }: OptionToken, command: CommandRow | null): string | null {
  const row: OptionRow | undefined = options.find((one) => one.name === name);
  const known = command?.options ?? options.map((one) => one.name);
  if (row === undefined) return `unknown option \`${rawName}\`${suggestion(name, known, "--")}`;
  if (!known.includes(row.name)) return `\`${command?.name ?? ""}\` has no option \`${rawName}\``;
  if (row.value === undefined) return inlineValue === true ? `the option \`${rawName}\` takes no value` : null;
  const absent = value === undefined || value === "" || (!inlineValue && value.startsWith("-"));
  return absent ? `the option \`${rawName}\` needs a value: \`--${row.name} ${row.value}\`` : null;
}

/** Reads the words after the program's name. */
export function readArguments(words: readonly string[]): Parsed {
  const tokens = tokensOf(words);
  const given = tokens.filter((token) => token.kind === "option");
  const [name, ...targets] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const command = commands.find((row) => row.name === name) ?? null;
  const [fault] = given.map((token) => optionMistake(token, command)).filter((message) => message !== null);
  if (fault !== undefined) return mistake(fault);
  const switches = new Set(options.map((row) => row.name).filter((option) => given.some((token) => token.name === option)));
  if (switches.has("help")) return { kind: "help" };
  if (switches.has("version")) return { kind: "version" };
  if (name === undefined) return mistake("no command given");
  if (command === null)
    return mistake(`unknown command \`${name}\`${suggestion(name, commands.map((row) => row.name))}`);
  const failOn = given.findLast((token) => token.name === "fail-on")?.value ?? null;
  if (failOn !== null && !isSlotStateName(failOn)) {
    const states = slotStateNames.map((state) => `\`${state}\``).join(", ");
    return mistake(`\`--fail-on\` takes one of ${states}, found \`${failOn}\`${suggestion(failOn, slotStateNames)}`);
  }
  const output = given.findLast((token) => token.name === "output")?.value ?? null;
  return { kind: "request", command: command.name, targets, output, failOn, switches };
}
