import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { recordFolder, replayFile, replayOf } from "../replay/index.js";
import { heedBrokenOutput } from "./broken-output.js";
import { circumstancesOf } from "./circumstances.js";
import { duration } from "./duration.js";
import { printColoured } from "./terminal.js";
/** The folder that a command line writes into, as far as that can be said without reading the line whole; `null` where nothing is remembered. */
function outputOf(words, from) {
    const index = words.findIndex((word) => word === "--output" || word === "-o");
    const named = index === -1 ? words.find((word) => word.startsWith("--output="))?.slice("--output=".length) : words[index + 1];
    if (named !== undefined)
        return path.resolve(from, named);
    for (let folder = from;; folder = path.dirname(folder)) {
        const output = path.join(folder, "output");
        if (existsSync(path.join(output, recordFolder, replayFile)))
            return output;
        if (path.dirname(folder) === folder)
            return null;
    }
}
function textOf([, what, text]) {
    const milliseconds = Math.round(performance.now());
    return what === "text" ? text : what === "duration" ? duration(milliseconds) : String(milliseconds);
}
/** The build that these words asked for before, where another would come to the same; `null` for everything else. */
export function knownBuild(words, from) {
    // Who runs this for the sake of limits wants to hear of each document.
    if (words[0] !== "build" || process.send !== undefined)
        return null;
    try {
        const output = outputOf(words, from);
        return output === null ? null : replayOf(output, circumstancesOf(words, { from, stdout: process.stdout, stderr: process.stderr, environment: process.env }));
    }
    catch {
        return null;
    }
}
/** Tells a build again. */
export function tellAgain({ pieces, exitCode }) {
    heedBrokenOutput();
    process.exitCode = exitCode;
    for (const piece of pieces)
        printColoured(process[piece[0]], textOf(piece));
}
