import { parseArgs } from "node:util";
import { closestName } from "../diagnostics/index.js";
import { commands, options } from "./commands.js";
// The parser's own strictness knows no "did you mean", so it only cuts the line into tokens.
function tokensOf(words) {
    return parseArgs({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(options.map(({ name, short, value }) => [
            name,
            { type: value === undefined ? "boolean" : "string", ...(short === undefined ? {} : { short }) },
        ])),
    }).tokens;
}
function mistake(message) {
    return { kind: "mistake", message };
}
function suggestion(written, names, prefix = "") {
    const near = closestName(written, names);
    return near === null ? "" : `; did you mean \`${prefix}${near}\`?`;
}
/** An option with its value as the help shows it: `--output DIR`, `--lang zh|en`. */
export function usageOf({ name, value }) {
    if (value === undefined)
        return `--${name}`;
    return `--${name} ${typeof value === "string" ? value : value.join("|")}`;
}
function valueMistake(row, { rawName, value, inlineValue }) {
    if (row.value === undefined)
        return inlineValue === true ? `the option \`${rawName}\` takes no value` : null;
    if (value === undefined || value === "" || (!inlineValue && value.startsWith("-")))
        return `the option \`${rawName}\` needs a value: \`${usageOf(row)}\``;
    const names = row.value;
    if (typeof names === "string")
        return null;
    const wrong = (row.isList === true ? value.split(",") : [value]).find((one) => !names.includes(one));
    if (wrong === undefined)
        return null;
    const known = names.map((one) => `\`${one}\``).join(", ");
    return `\`${rawName}\` takes ${row.isList === true ? "some" : "one"} of ${known}, found \`${wrong}\`${suggestion(wrong, names)}`;
}
function optionMistake(token, command) {
    const row = options.find((one) => one.name === token.name);
    const known = command?.options ?? options.map((one) => one.name);
    if (row === undefined)
        return `unknown option \`${token.rawName}\`${suggestion(token.name, known, "--")}`;
    if (!known.includes(row.name))
        return `\`${command?.name ?? ""}\` has no option \`${token.rawName}\``;
    return valueMistake(row, token);
}
function givenOptions(tokens) {
    return new Map(options.flatMap(({ name, isList, isRepeated }) => {
        const all = tokens.filter((token) => token.name === name).map(({ value }) => value ?? "");
        const last = all.at(-1);
        return last === undefined ? [] : [[name, isList === true ? all.join(",") : isRepeated === true ? all.join("\n") : last]];
    }));
}
/** Reads the words after the program's name. `lectern help build` is `lectern build --help`. */
export function readArguments(words) {
    if (words[0] === "help")
        return readArguments([...words.slice(1), "--help"]);
    const tokens = tokensOf(words);
    const [name, ...targets] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
    const command = commands.find((row) => row.name === name) ?? null;
    const optionTokens = tokens.filter((token) => token.kind === "option");
    const [fault] = optionTokens.map((token) => optionMistake(token, command)).filter((message) => message !== null);
    if (fault !== undefined)
        return mistake(fault);
    const given = givenOptions(optionTokens);
    if (given.has("version"))
        return { kind: "version" };
    if (name === undefined)
        return given.has("help") ? { kind: "help", command: null } : mistake("no command given");
    if (command === null)
        return mistake(`unknown command \`${name}\`${suggestion(name, commands.map((row) => row.name))}`);
    if (given.has("help"))
        return { kind: "help", command: command.name };
    return { kind: "request", command: command.name, targets, options: given };
}
