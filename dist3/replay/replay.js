import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { programDigest, programFolder } from "./program-digest.js";
import { aspects, isSeenAgain } from "./sights.js";
/** Name of the file of replays in the folder of records. */
export const replayFile = "replay.json";
/** The folder in an output folder that remembers what was made; git ignores it, and so does whoever looks for documents. */
export const recordFolder = ".lectern";
/** Replays that are kept of an output folder, the last ones: one for a person at a terminal, one for an editor, and so on. */
const mostKept = 4;
const digestOf = (text) => createHash("sha256").update(text).digest("hex");
/** What decides which replay is meant. */
function keyOf(circumstances) {
    return digestOf(JSON.stringify(circumstances));
}
/** A replay as a line: its key, a hash of its text, and its text. */
function lineOf(replay) {
    const text = JSON.stringify(replay);
    return `${keyOf(replay.circumstances)} ${digestOf(text)} ${text}`;
}
function linesIn(folder) {
    const file = path.join(folder, replayFile);
    try {
        // Of a pipe nobody would ever write into, reading never ends.
        if (!statSync(file).isFile())
            return [];
        return readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
    }
    catch {
        return [];
    }
}
/** The text of the file of replays in a folder of records after a build. */
export function withReplay(folder, made) {
    const line = lineOf({ ...made, program: [programFolder, programDigest()] });
    const others = linesIn(folder).filter((one) => !one.startsWith(`${keyOf(made.circumstances)} `));
    return [line, ...others].slice(0, mostKept).map((one) => `${one}\n`).join("");
}
/** A replay that nobody wrote but we: what its hash does not confirm was damaged. */
function replayIn(line) {
    const [, digest = "", text = ""] = /^\S+ (\S+) (.*)$/s.exec(line) ?? [];
    return digestOf(text) === digest ? JSON.parse(text) : null;
}
/** Whether an output folder is held by a build, so that it is not at rest. */
function isHeld(output) {
    return statSync(path.join(output, ".lectern.lock"), { throwIfNoEntry: false }) !== undefined;
}
/**
 * The replay of a build that was asked the same, into this output folder, where all that it saw is as it was, and so is what it
 * made; `null` wherever there is any doubt.
 */
export function replayOf(output, circumstances) {
    if (isHeld(output))
        return null;
    const key = keyOf(circumstances);
    const line = linesIn(path.join(output, recordFolder)).find((one) => one.startsWith(`${key} `));
    const replay = line === undefined ? null : replayIn(line);
    if (replay === null || JSON.stringify(replay.circumstances) !== JSON.stringify(circumstances))
        return null;
    const isKnown = replay.sights.every(([aspect]) => Object.hasOwn(aspects, aspect));
    if (!isKnown || !replay.sights.every(isSeenAgain))
        return null;
    const [folder, digest] = replay.program;
    return folder === programFolder && existsSync(folder) && digest === programDigest() && !isHeld(output) ? replay : null;
}
