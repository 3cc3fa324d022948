import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { diagnostic } from "../diagnostics/index.js";
import { BuildMemory } from "./build-memory.js";
import { buildProject } from "./build-project.js";
import { displayPath } from "./display-path.js";
import { failureReason, isDiskFailure } from "./failure-reason.js";
import { Findings } from "./findings.js";
import { outputFolderOf } from "./output-folder.js";
import { findProject } from "./project.js";
import { rehearse } from "./rehearse.js";
/**
 * Milliseconds without another change after which nothing of it is missed: editors write a file in several steps, and the watcher says
 * nothing of a file that changes within fifty milliseconds of what it said last.
 */
const quietTime = 60;
/** The same where all files that changed hold something: what they hold after the quiet time is compared with what they held then. */
const shortQuietTime = 8;
/** Files of more bytes are not read to be compared: their size and the time of their last change say as much. */
const mostRead = 16e6;
/** A file as it is now, to be compared; `null` where there is none, and for a folder or a pipe, which would never end. */
function glance(file) {
    try {
        const status = statSync(file);
        if (!status.isFile())
            return null;
        return status.size > mostRead ? Buffer.from(`${status.size} ${status.mtimeMs}`) : readFileSync(file);
    }
    catch {
        // Why it cannot be read is told by the build.
        return null;
    }
}
/** What changes since the last build began. */
class Changes {
    #files = new Set();
    #since = 0;
    #wake = () => undefined;
    add(file) {
        this.#files.add(file);
        this.#since = performance.now();
        this.#wake();
    }
    /** Wakes whoever waits, though nothing has changed. */
    wake() {
        this.#wake();
    }
    get isEmpty() {
        return this.#files.size === 0;
    }
    /** Milliseconds that are still to be waited for more changes. */
    get #rest() {
        const passed = performance.now() - this.#since;
        if (passed >= quietTime)
            return 0;
        if (passed < shortQuietTime)
            return shortQuietTime - passed;
        // A file that is empty or gone is about to be written.
        return [...this.#files].every((file) => (glance(file)?.length ?? 0) > 0) ? 0 : quietTime - passed;
    }
    /** Waits until something has changed and no more changes come, or somebody wakes it. */
    async next(isOver) {
        while (!isOver()) {
            const rest = this.isEmpty ? null : this.#rest;
            if (rest !== null && rest <= 0)
                break;
            await new Promise((resolve) => {
                this.#wake = resolve;
                if (rest !== null)
                    setTimeout(resolve, rest);
            });
        }
        const taken = { files: this.#files, since: this.#since };
        this.#files = new Set();
        return taken;
    }
    /** Looks at files again when their quiet time is over: those that are not as they were have changed once more. */
    async lookAgain(before, since) {
        const rest = since + quietTime - performance.now();
        if (rest > 0)
            await new Promise((resolve) => { setTimeout(resolve, rest); });
        for (const [file, bytes] of before) {
            const now = glance(file);
            if (bytes === null ? now !== null : now?.equals(bytes) !== true)
                this.add(file);
        }
    }
}
/** Whether no document can be made of a file: output, packages, what begins with a dot, and what editors leave beside a file. */
function isElsewhere(root, output, file) {
    if (file === root)
        return false;
    const within = path.relative(root, file).split(path.sep);
    const name = path.basename(file);
    return within.some((part) => part.startsWith(".") || part === "node_modules") || file === output || file.startsWith(output + path.sep) || /~$|^#.*#$|^4913$/.test(name);
}
/** Begins to watch; the watcher is loaded here alone. */
async function watchFiles(root, output, changes) {
    const { watch } = await import("chokidar");
    const watcher = watch(root, { ignoreInitial: true, ignored: (file) => isElsewhere(root, output, path.resolve(file)) });
    const refusals = [];
    watcher.on("all", (_, file) => { changes.add(path.resolve(file)); });
    await new Promise((resolve) => {
        watcher.once("ready", resolve);
        watcher.on("error", (error) => {
            refusals.push(error instanceof Error ? error : new Error(String(error)));
            changes.wake();
            resolve();
        });
    });
    return { refusal: () => refusals[0] ?? null, close: () => watcher.close() };
}
/** The mistake of files that the system does not watch. */
function unwatched(root, refusal) {
    if (!isDiskFailure(refusal))
        throw refusal;
    const message = `cannot watch \`${displayPath(root, refusal.path ?? root)}\`: ${failureReason(refusal)}`;
    return diagnostic("build/unreadable-file", null, message, "build without watching, or let the system watch more files");
}
/** The result of a watch that ends with mistakes. */
function endedBy(mistakes, { begin }) {
    const findings = new Findings(begin());
    findings.addDiagnostics(mistakes);
    return findings.result;
}
/** Builds what files have changed. */
async function build({ root, options, listener: { begin, done }, changes, memory }, files, since) {
    if ([...files].some((file) => file.split(path.sep).includes("fonts")))
        memory.forgetFonts();
    const before = new Map([...files].map((file) => [file, glance(file)]));
    const result = await buildProject({ ...options, memory, first: files, report: begin() });
    done({ changed: [...files].map((file) => displayPath(root, file)).sort(), result, milliseconds: Math.round(performance.now() - since) });
    await changes.lookAgain(before, since);
}
async function buildUntilOver(watch) {
    const { options, changes, memory, isOver } = watch;
    // Workers are for the many documents of the first build.
    const alone = { ...watch, options: { ...options, workers: undefined } };
    let [files, since] = [new Set(), performance.now()];
    for (let next = watch; !isOver(); next = alone) {
        await build(next, files, since);
        if (next === watch && options.rehearses === true)
            await rehearse({ ...alone.options, memory, report: () => undefined }, () => isOver() || !changes.isEmpty);
        ({ files, since } = await changes.next(isOver));
    }
}
/**
 * Builds what is asked for, and again whenever a file of the project changes, until the signal. What earlier builds read and
 * prepared is kept, and the documents of the changed files are made first. Gives the mistakes where there is no project or it
 * cannot be watched; `null` when the signal ended it.
 */
export async function watchProject(options, listener) {
    const { signal } = listener;
    const { project, diagnostics } = findProject(options.from, options.targets);
    if (project === null)
        return endedBy(diagnostics, listener);
    const { root } = project;
    const changes = new Changes();
    signal?.addEventListener("abort", () => { changes.wake(); });
    const watching = await watchFiles(root, outputFolderOf(root, options), changes);
    await buildUntilOver({ root, options, listener, changes, memory: new BuildMemory(), isOver: () => signal?.aborted === true || watching.refusal() !== null });
    await watching.close();
    const refusal = watching.refusal();
    return refusal === null ? null : endedBy([unwatched(root, refusal)], listener);
}
