import { usageOf } from "../../../src/cli/arguments.js";
import { commands, options } from "../../../src/cli/commands.js";
import type { CommandRow } from "../../../src/cli/commands.js";
import { exitCodes } from "../../../src/cli/exit-code.js";

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function optionTable(names: readonly string[]): string {
  const rows = options
    .filter(({ name }) => names.includes(name))
    .map((row) => `| \`${cell(usageOf(row))}\`${row.short === undefined ? "" : `, \`-${row.short}\``} | ${cell(row.does)} |`);
  return ["| option | |", "|---|---|", ...rows].join("\n");
}

function section({ name, does, takes, options: names, about, examples }: CommandRow): string {
  return [
    `## ${name}`,
    `\`lectern ${[name, takes].filter((one) => one !== "").join(" ")}\`: ${does}.`,
    ...about,
    optionTable(names),
    `\`\`\`text\n${examples.map((example) => `lectern ${example}`).join("\n")}\n\`\`\``,
  ].join("\n\n");
}

/** `docs/cli.md`: every command with its options, and the exit codes. */
export function commandReference(): string {
  const exits = Object.values(exitCodes).map(({ code, means }) => `| ${code} | ${means} |`);
  return `${[
    "# The command line",
    "Every command runs from any folder of a project. Results go to standard output, mistakes to standard error: each\nwith its file, line and column, what is wrong, and what to do. `lectern help <command>` prints what stands here.\nThis page is generated from the tables in `src/cli/`.",
    ...commands.map(section),
    "## Exit codes",
    ["| code | meaning |", "|---|---|", ...exits].join("\n"),
  ].join("\n\n")}\n`;
}
