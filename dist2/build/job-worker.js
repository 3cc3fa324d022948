import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { diagnostic } from "../diagnostics/index.js";
import { sawElsewhere } from "../replay/index.js";
/**
 * Megabytes of heap that a worker has: what a document within the default limits gets along with. Told of no limit, the engine
 * lets three quarters of a gigabyte of what is over lie about.
 */
const mostHeap = 1000;
/** Documents for each who works, below which one more is no gain: it starts, and reads the whole course, first. */
const leastEach = 12;
/** Files that the lessons of a selection lie in, roughly. */
function filesOf({ folder, files }) {
    if (files !== null)
        return files.size;
    try {
        return readdirSync(path.join(folder, "lessons")).length;
    }
    catch {
        return 0;
    }
}
/** Starts as many workers as there is work for, beside this thread. */
export function startWorkers({ selections }, asked, formats) {
    const { workers, only = [] } = asked;
    if (workers === undefined)
        return [];
    const files = selections.reduce((sum, selection) => sum + filesOf(selection), 0);
    const useful = only.length > 0 ? 1 : Math.floor(files / leastEach);
    // One thread keeps more than a processor busy: sweeping up and compiling go on beside it.
    const wanted = workers.jobs ?? Math.min(Math.floor(availableParallelism() / 2), useful);
    // What it is told of stays here: functions do not go from thread to thread.
    const options = { ...asked, report: undefined, workers: undefined, release: undefined, since: undefined };
    const beginning = { serves: "lectern-jobs", options, formats: formats.map(({ name }) => name) };
    return Array.from({ length: Math.max(0, wanted - 1) }, () => new JobWorker(workers.program, beginning));
}
/** A thread that makes documents, by the numbers of their jobs. */
export class JobWorker {
    #thread;
    #waiting = new Map();
    #isAlive = true;
    #isReady = false;
    constructor(program, beginning) {
        this.#thread = new Worker(program, { workerData: beginning, stderr: true, resourceLimits: { maxOldGenerationSizeMb: mostHeap } });
        this.#thread.on("message", (message) => {
            if (message === "ready")
                this.#isReady = true;
            else {
                sawElsewhere(message.seen);
                this.#answer(message.number, message.result);
            }
        });
        this.#thread.on("error", (error) => { this.#lose(error.code === "ERR_WORKER_OUT_OF_MEMORY"); });
        this.#thread.on("exit", () => { this.#lose(false); });
    }
    /** Jobs that it has been given and not done. */
    get atHand() {
        return this.#waiting.size;
    }
    get isAlive() {
        return this.#isAlive;
    }
    /** Whether it can take jobs. A program that serves none never says so, and nobody waits for it. */
    get isReady() {
        return this.#isReady;
    }
    make(number) {
        return new Promise((resolve) => {
            this.#waiting.set(number, resolve);
            this.#thread.postMessage(number);
        });
    }
    async end() {
        this.#isAlive = false;
        await this.#thread.terminate();
    }
    #answer(number, answer) {
        const resolve = this.#waiting.get(number);
        this.#waiting.delete(number);
        resolve?.(answer);
    }
    /** Gives back what it has; the job that it was doing used up its memory, where that is why it ends. */
    #lose(isOutOfMemory) {
        this.#isAlive = false;
        for (const [index, number] of [...this.#waiting.keys()].entries())
            this.#answer(number, index === 0 && isOutOfMemory ? { failure: outOfMemory() } : null);
    }
}
function outOfMemory() {
    return diagnostic("build/memory-limit", null, `the document needs more than ${mostHeap} megabytes of memory`, "make less of it, or build it with `--jobs 1`, which has all the memory of the process");
}
