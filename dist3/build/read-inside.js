import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import { bytesSeen, saw, sawNothingSure } from "../replay/index.js";
import { displayPath } from "./display-path.js";
import { failureReason } from "./failure-reason.js";
/** Bytes of the largest files that are read, by what they hold. */
export const fileLimits = { text: 4 * 1024 * 1024, image: 64 * 1024 * 1024, font: 64 * 1024 * 1024, pdf: 100 * 1024 * 1024 };
/** Whether a file, all links followed, lies below a folder. Throws what the disk throws, where one of them is not there. */
export function liesInside(folder, file) {
    const relative = path.relative(realPath(folder), realPath(file));
    return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
function realPath(file) {
    const real = realpathSync.native(file);
    saw("real", file, () => real);
    return real;
}
/** The bytes of a file, or what is wrong with it. */
function bytesOf(root, file, mostBytes, reach) {
    const shown = `\`${displayPath(root, file)}\``;
    const refuse = (why) => ({ code: "build/unreadable-file", message: `cannot read ${shown}: ${why}`, hint: null });
    if (reach === "inside" && !liesInside(root, file))
        return { code: "build/outside-project", message: `${shown} leads out of the project`, hint: "copy the file into the project" };
    if (!statSync(file).isFile())
        return refuse("it is no file with bytes of its own");
    // A pipe that took the file's place meanwhile must not keep us waiting.
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
        const { size } = fstatSync(descriptor);
        if (size <= mostBytes)
            return readFileSync(descriptor);
        const message = `${shown} has ${size} bytes; the limit is ${mostBytes}`;
        return { code: "build/file-too-large", message, hint: null };
    }
    finally {
        closeSync(descriptor);
    }
}
/**
 * The one way to the bytes of a project: a regular file that lies below `root` with all links followed and that is not
 * larger than `mostBytes`, or the mistake that keeps it from being read.
 */
export function readInside(root, file, mostBytes, reach = "inside") {
    try {
        const read = bytesOf(root, file, mostBytes, reach);
        if (!Buffer.isBuffer(read)) {
            sawNothingSure();
            return diagnostic(read.code, null, read.message, read.hint);
        }
        saw("bytes", file, () => bytesSeen(read));
        return read;
    }
    catch (error) {
        sawNothingSure();
        return diagnostic("build/unreadable-file", null, `cannot read \`${displayPath(root, file)}\`: ${failureReason(error)}`);
    }
}
