import process from "node:process";
/** Variables that say how something is printed, or made. */
const variables = ["SOURCE_DATE_EPOCH", "NO_COLOR", "FORCE_COLOR", "TERM", "CI", "NODE_OPTIONS"];
/** All that decides what a command does and prints, beside what lies on the disk. */
export function circumstancesOf(words, { from, stdout, stderr, environment }) {
    const terminals = `${String(stdout.isTTY === true)} ${String(stderr.isTTY === true)}`;
    return { from, words, surroundings: [...variables.map((name) => `${name}=${environment[name] ?? "nothing"}`), terminals, ...process.execArgv] };
}
