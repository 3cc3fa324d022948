import * as nodeFiles from "node:fs";
import path from "node:path";
import process from "node:process";
import { diagnostic } from "../diagnostics/index.js";
import { BackgroundSync } from "./background-sync.js";
import { displayPath } from "./display-path.js";
import { isDiskFailure } from "./failure-reason.js";
import { sweepUnfinished } from "./new-files.js";
import { unwritable } from "./output-folder.js";
import { readInside } from "./read-inside.js";
import { entriesOf } from "./read-source.js";
import { shielded } from "./shielded.js";
import { syncFolder } from "./write-file.js";
/** The files of a folder below it, with forward slashes, in an order that no locale changes; what is no regular file apart. */
export function filesBelow(folder, prefix = "") {
    const files = [];
    const strange = [];
    for (const entry of entriesOf(path.join(folder, prefix))) {
        const relative = path.posix.join(prefix, entry.name);
        if (entry.isFile())
            files.push(relative);
        else if (entry.isDirectory()) {
            const below = filesBelow(folder, relative);
            files.push(...below.files);
            strange.push(...below.strange);
        }
        else
            strange.push(relative);
    }
    return { files, strange };
}
/** The names of the folders in a folder, in an order that no locale changes; links are none. */
export function foldersIn(folder) {
    return entriesOf(folder).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
/** Most bytes of one file of a folder that is read back. */
const largestFile = 2 ** 31 - 1;
/** Bytes of a file below a folder, links not followed out of it; `null` where they cannot be read. */
export function readBelow(folder, name, mostBytes = largestFile) {
    const read = readInside(folder, path.join(folder, ...name.split("/")), mostBytes);
    return Buffer.isBuffer(read) ? read : null;
}
/**
 * A folder that comes into being whole or not at all: its files are written beside, and it is renamed into place. Methods throw what
 * the disk throws.
 */
export class StagedFolder {
    #root;
    #target;
    #holder;
    #beside;
    #sync = new BackgroundSync();
    /** The folders that its files lie in. */
    #folders = new Set();
    /** `target` is a whole path; `root` is what people see paths from. */
    constructor(root, target) {
        this.#root = root;
        this.#target = target;
        this.#holder = path.join(path.dirname(target), `.lectern-${process.pid}-new.tmp`);
        this.#beside = path.join(this.#holder, path.basename(target));
        nodeFiles.mkdirSync(path.dirname(target), { recursive: true });
        sweepUnfinished(path.dirname(target));
        nodeFiles.rmSync(this.#beside, { recursive: true, force: true });
        nodeFiles.mkdirSync(this.#beside, { recursive: true });
    }
    /** The folder that this becomes, as people should see it. */
    get shown() {
        return displayPath(this.#root, this.#target);
    }
    /** Writes a file that the folder does not have yet, piece by piece; its name may lead into folders below. The disk has it by the end of `finish`. */
    add(name, pieces) {
        const file = path.join(this.#beside, ...name.split("/"));
        const folder = path.dirname(file);
        if (!this.#folders.has(folder))
            nodeFiles.mkdirSync(folder, { recursive: true });
        this.#folders.add(folder);
        const descriptor = nodeFiles.openSync(file, "wx");
        try {
            for (const piece of pieces)
                nodeFiles.writeFileSync(descriptor, piece);
        }
        catch (error) {
            nodeFiles.closeSync(descriptor);
            throw error;
        }
        this.#sync.take(descriptor);
    }
    /** The bytes of a file that was added. */
    read(name) {
        return nodeFiles.readFileSync(path.join(this.#beside, name));
    }
    /**
     * Puts the folder, which the disk has by then, into its place; the mistake where another stands there that may not be replaced.
     * `foreignFile` gives a file of that folder which is not Lectern's, or `null`: such a folder is kept whatever `mayReplace` says.
     */
    async finish(mayReplace, foreignFile) {
        if (this.#isThere())
            return "unchanged";
        await this.#sync.done();
        for (const folder of this.#folders)
            syncFolder(folder);
        const old = path.join(this.#holder, ".old");
        return shielded(() => {
            const stands = entriesOf(this.#target).length > 0;
            if (stands && !mayReplace) {
                const message = `\`${displayPath(this.#root, this.#target)}\` already exists with other files, and what was released does not change`;
                return diagnostic("build/exists", null, message, "name the release by `--release`, raise `version` in `course.yaml`, or say `--replace`");
            }
            const foreign = stands ? foreignFile(this.#target) : null;
            if (foreign !== null) {
                const message = `\`${displayPath(this.#root, this.#target)}\` holds \`${foreign}\`, which Lectern has not written, and is not replaced`;
                return diagnostic("build/exists", null, message, "move that away, or name another folder with `--output`");
            }
            if (stands)
                nodeFiles.renameSync(this.#target, old);
            nodeFiles.renameSync(this.#beside, this.#target);
            syncFolder(path.dirname(this.#target));
            return stands ? "replaced" : "written";
        }, () => { this.#remove(); });
    }
    /** Removes what was written beside. */
    async abandon() {
        // Some systems remove no folder that has an open file in it.
        await this.#sync.settled();
        this.#remove();
    }
    #remove() {
        nodeFiles.rmSync(this.#holder, { recursive: true, force: true });
    }
    /** The mistake of what the disk threw; throws what is no failure of the disk. */
    refusal(error) {
        if (!isDiskFailure(error))
            throw error;
        return unwritable(this.#root, error.path ?? this.#target, error);
    }
    /** Whether the folder stands there with the same files. */
    #isThere() {
        const [own, standing] = [filesBelow(this.#beside), filesBelow(this.#target)];
        if (standing.strange.length > 0 || own.files.join("\n") !== standing.files.join("\n"))
            return false;
        return own.files.every((name) => readBelow(this.#target, name)?.equals(this.read(name)) === true);
    }
}
