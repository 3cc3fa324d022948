import { usageOf } from "./arguments.js";
import { commands, options } from "./commands.js";
import { exitCodes } from "./exit-code.js";
/** Widest line of the help in characters. */
const widest = 100;
/** Words laid on lines of a width, the first behind `lead` and the others under its end. */
function wrapped(text, lead) {
    const indent = " ".repeat(lead.length);
    const lines = [];
    let line = lead;
    for (const word of text.split(" ")) {
        if (line.length + word.length > widest && line.trim() !== "" && line !== lead) {
            lines.push(line.trimEnd());
            line = indent;
        }
        line += `${word} `;
    }
    return [...lines, line.trimEnd()].join("\n");
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => wrapped(right, `  ${left.padEnd(width)}  `)).join("\n");
}
function optionRows(names) {
    const rows = options.filter(({ name }) => names.includes(name));
    return columns(rows.map((row) => [`${row.short === undefined ? "    " : `-${row.short}, `}${usageOf(row)}`, row.does]));
}
function commandHelp({ name, takes, does, about, examples, options: names }) {
    return [
        `Usage: lectern ${[name, takes, "[options]"].filter((one) => one !== "").join(" ")}`,
        wrapped(`${does.charAt(0).toUpperCase()}${does.slice(1)}.`, ""),
        ...about.map((paragraph) => wrapped(paragraph, "")),
        `Options:\n${optionRows(names)}`,
        `Examples:\n${examples.map((example) => `  lectern ${example}`).join("\n")}`,
    ].join("\n\n");
}
/** The text of `lectern --help`. */
function programHelp() {
    return [
        "Usage: lectern <command> [options]",
        `Commands:\n${columns(commands.map(({ name, takes, does }) => [`${name} ${takes}`, does]))}`,
        `Options:\n${optionRows(options.map(({ name }) => name))}`,
        "Not every command has every option; `lectern help <command>` says more.",
        `Exit codes:\n${columns(Object.values(exitCodes).map(({ code, means }) => [String(code), means]))}`,
    ].join("\n\n");
}
/** The text of `lectern --help`, or of `lectern <command> --help`. */
export function helpText(name) {
    const command = commands.find((row) => row.name === name);
    return command === undefined ? programHelp() : commandHelp(command);
}
