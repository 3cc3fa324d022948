import { commands, options } from "./commands.js";
import { exitCodes } from "./exit-code.js";

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

/** The text of `lectern --help`. */
export function helpText(): string {
  const commandRows = commands.map(({ name, takes, does }) => [`${name} ${takes}`, does] as const);
  const optionRows = options.map(({ name, short, value, does }) => {
    const letter = short === undefined ? "    " : `-${short}, `;
    return [`${letter}--${name}${value === undefined ? "" : ` ${value}`}`, does] as const;
  });
  return [
    "Usage: lectern <command> [options]",
    `Commands:\n${columns(commandRows)}`,
    `Options:\n${columns(optionRows)}`,
    `Exit codes:\n${columns(Object.values(exitCodes).map(({ code, means }) => [String(code), means] as const))}`,
  ].join("\n\n");
}
