import * as nodeFiles from "node:fs";
import path from "node:path";
import process from "node:process";
import { diagnostic } from "../diagnostics/index.js";
import { displayPath } from "./display-path.js";
import { isDiskFailure } from "./failure-reason.js";
import { unwritable } from "./output-folder.js";
import { entriesOf } from "./read-source.js";
import { isAlive, placeNew, writeAtomically } from "./write-file.js";
function bytesOf(file) {
    return "text" in file ? new TextEncoder().encode(file.text) : file.bytes;
}
/** What a rename or an exclusive write says where something stands already. */
const taken = new Set(["EEXIST", "ENOTEMPTY", "ENOTDIR"]);
function exists(root, target) {
    const message = `\`${displayPath(root, target)}\` already exists, and nothing is overwritten`;
    return diagnostic("build/exists", null, message, "choose another name, or move it away");
}
function refusal(root, target, error) {
    if (!isDiskFailure(error))
        throw error;
    return taken.has(error.code) ? exists(root, target) : unwritable(root, target, error);
}
const unfinishedName = /^\.lectern-(\d+)-new\.tmp$/;
/** Removes folders that were begun by processes that are gone. */
export function sweepUnfinished(folder) {
    for (const { name } of entriesOf(folder)) {
        const [, owner] = unfinishedName.exec(name) ?? [];
        if (owner !== undefined && !isAlive(Number(owner)))
            nodeFiles.rmSync(path.join(folder, name), { recursive: true, force: true });
    }
}
function pathsIn(folder, prefix = "") {
    return entriesOf(path.join(folder, prefix)).flatMap((entry) => {
        const relative = path.posix.join(prefix, entry.name);
        return entry.isDirectory() ? pathsIn(folder, relative) : [relative];
    });
}
/** Whether a folder holds these files and nothing else: who repeats a command that was killed at its end finds it done. */
function holdsExactly(folder, files) {
    const found = pathsIn(folder);
    if (found.length === 0 || found.length !== files.length)
        return false;
    return files.every((file) => found.includes(file.path) && holds(path.join(folder, ...file.path.split("/")), bytesOf(file)));
}
function holds(file, bytes) {
    try {
        return nodeFiles.readFileSync(file).equals(bytes);
    }
    catch (error) {
        if (isDiskFailure(error))
            return false;
        throw error;
    }
}
/** What of some files a folder lacks, and what it has in another state; `null` where it is empty or not there. */
export function standingIn(folder, files) {
    const found = new Set(pathsIn(folder));
    if (found.size === 0)
        return null;
    const isThere = ({ path: name }) => found.has(name);
    return {
        missing: files.filter((file) => !isThere(file)),
        changed: files.filter((file) => isThere(file) && !holds(path.join(folder, ...file.path.split("/")), bytesOf(file))),
    };
}
/** The text of a file; `null` where none can be read. */
function readText(file) {
    try {
        return nodeFiles.readFileSync(file, "utf8");
    }
    catch (error) {
        if (isDiskFailure(error))
            return null;
        throw error;
    }
}
/**
 * Writes a folder with its files, all of them or none: they are written beside and renamed into place. The mistake
 * where the folder exists and holds anything, or the disk refuses.
 */
export function writeNewFolder(root, folder, files) {
    const beside = path.join(path.dirname(folder), `.lectern-${process.pid}-new.tmp`);
    try {
        sweepUnfinished(path.dirname(folder));
        if (holdsExactly(folder, files))
            return null;
        nodeFiles.mkdirSync(beside, { recursive: true });
        for (const file of files) {
            const target = path.join(beside, ...file.path.split("/"));
            nodeFiles.mkdirSync(path.dirname(target), { recursive: true });
            nodeFiles.writeFileSync(target, bytesOf(file), { flag: "wx", flush: true });
        }
        // A rename replaces an empty folder and no other; Windows replaces none.
        nodeFiles.renameSync(beside, folder);
        return null;
    }
    catch (error) {
        if (nodeFiles.existsSync(folder) && isDiskFailure(error) && error.code === "EPERM")
            return exists(root, folder);
        return refusal(root, folder, error);
    }
    finally {
        nodeFiles.rmSync(beside, { recursive: true, force: true });
    }
}
/** Whether a file holds this text: what an earlier try left that did not come to its end. */
export function holdsText(target, text) {
    return readText(target) === text;
}
/** Writes one file where none is; the mistake where one stands there or the disk refuses. */
export function writeNewFile(root, target, content) {
    try {
        nodeFiles.mkdirSync(path.dirname(target), { recursive: true });
        return placeNew(target, typeof content === "string" ? new TextEncoder().encode(content) : content) ? null : exists(root, target);
    }
    catch (error) {
        return refusal(root, target, error);
    }
}
/** Takes a file back that was just written. */
export function withdrawFile(target) {
    nodeFiles.rmSync(target, { force: true });
}
const byteOrderMark = [0xef, 0xbb, 0xbf];
/**
 * Puts a text in the place of a file's: the file is the old one or the new one at every moment. A byte order mark
 * stays.
 */
export function replaceFile(root, target, text) {
    try {
        const old = nodeFiles.readFileSync(target);
        const mark = byteOrderMark.every((byte, index) => old[index] === byte) ? "\uFEFF" : "";
        writeAtomically(target, new TextEncoder().encode(mark + text));
        return null;
    }
    catch (error) {
        return refusal(root, target, error);
    }
}
