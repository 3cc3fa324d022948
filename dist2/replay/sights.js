import { createHash } from "node:crypto";
import { accessSync, constants, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
/** What may be seen of a path. */
export const aspects = {
    /** The hash of the bytes of a file. */
    bytes: (path) => (statSync(path).isFile() ? bytesSeen(readFileSync(path)) : kindSeen(statSync(path))),
    /** What stands there, links followed. */
    kind: (path) => kindSeen(statSync(path, { throwIfNoEntry: false }) ?? null),
    /** How many bytes a file has, whose package says by its version what they are. */
    size: (path) => String(statSync(path, { throwIfNoEntry: false })?.size ?? 0),
    /** The hash of what a folder lists. */
    names: (path) => namesSeen(listing(path)),
    /** Where a path leads with all links followed. */
    real: (path) => realpathSync.native(path),
    /** Whether a folder may be written into. */
    writable: (path) => writableSeen(path),
};
/** What is seen of bytes: SHA-256 in hexadecimal digits. */
export function bytesSeen(bytes) {
    return createHash("sha256").update(bytes).digest("hex");
}
/** What is seen of what stands at a path, where something does. */
export function kindSeen(stats) {
    return stats === null ? "nothing" : stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
}
/** Files of ours in output folders, which come and go while a build runs. What a build that was killed left behind is none of them. */
const ownFile = /^\.lectern(?:$|\.lock)/;
/** What is seen of the entries of a folder, in any order; `null` where there is none. */
export function namesSeen(entries) {
    if (entries === null)
        return "nothing";
    const kindOf = (entry) => (entry.isSymbolicLink() ? "link" : kindSeen(entry));
    const lines = entries.filter(({ name }) => !ownFile.test(name)).map((entry) => `${kindOf(entry)} ${entry.name}`);
    return createHash("sha256").update(JSON.stringify(lines.sort())).digest("hex");
}
function listing(path) {
    try {
        return readdirSync(path, { withFileTypes: true });
    }
    catch (error) {
        // Whatever else keeps it from being listed is seen as something new.
        if (lstatSync(path, { throwIfNoEntry: false }) === undefined)
            return null;
        throw error;
    }
}
function writableSeen(path) {
    accessSync(path, constants.W_OK | constants.X_OK);
    return "writable";
}
/** Whether the same would be seen now. What cannot be seen is not the same. */
export function isSeenAgain([aspect, path, value]) {
    try {
        return aspects[aspect](path) === value;
    }
    catch {
        return false;
    }
}
