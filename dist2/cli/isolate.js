import { runInChild } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { exitCodeOf, exitCodes } from "./exit-code.js";
import { count } from "./report-text.js";
import { reportFor } from "./report.js";
import { printColoured } from "./terminal.js";
import { usageMistake } from "./usage-mistake.js";
import { hasColour } from "./world.js";
/** What a command in a process of its own may take where the command line does not say: megabytes, and seconds. */
const childLimits = { memory: 1000, time: 60 };
const optionNames = ["isolate", "memory", "time"];
/** Whether a command is to run in a process of its own. */
export function isIsolated({ options }) {
    return optionNames.some((name) => options.has(name));
}
/** The words of a command line without those that ask for a process of its own. */
function withoutIsolation(words) {
    const kept = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? "";
        if (word === "--")
            return [...kept, ...words.slice(index)];
        if (word === "--memory" || word === "--time")
            index++;
        else if (word !== "--isolate" && !/^--(?:memory|time)=/.test(word))
            kept.push(word);
    }
    return kept;
}
function limitsOf({ options }) {
    const number = (name) => {
        const given = options.get(name);
        return given === undefined ? childLimits[name] : /^[1-9]\d{0,6}$/.test(given) ? Number(given) : 0;
    };
    const limits = { memory: number("memory"), time: number("time") };
    return limits.memory < 64 || limits.time < 1 ? "wrong" : limits;
}
const stopped = { SIGINT: exitCodes.interrupted.code, SIGTERM: exitCodes.terminated.code };
/** Megabytes of heap that any command within the default limits gets along with. */
const enoughHeap = 1500;
/** Commands that make documents. */
const making = new Set(["build", "check"]);
/**
 * Whether a command may fill the heap of this process, which would end in the middle of a word: where limits are raised, or the
 * heap is small. It then runs in a process of its own too, whose end can be told.
 */
export function mayFillHeap({ command, options }, { heap = enoughHeap, parent }) {
    if (parent !== undefined || !making.has(command))
        return false;
    return heap < enoughHeap || (options.get("limits") ?? "1") !== "1";
}
/** What a limit says that was broken, of a document or of the command as a whole. */
function excess(which, { memory, time }, started, heap) {
    const span = started === null ? null : { source: { path: started.source, text: "" }, start: 0, end: 0 };
    const what = started === null ? "the command" : "the document";
    if (which === "time")
        return diagnostic("build/time-limit", span, `${what} takes longer than ${count(time ?? 0, "second")}`, `raise the limit with \`--time ${(time ?? 0) * 2}\``);
    if (memory !== null)
        return diagnostic("build/memory-limit", span, `${what} needs more than ${memory} megabytes of memory`, `raise the limit with \`--memory ${memory * 2}\``);
    const most = Math.round(heap);
    return diagnostic("build/memory-limit", span, `${what} needs more memory than Node has for it, ${most} megabytes`, `give it more with \`NODE_OPTIONS=--max-old-space-size=${most * 2}\`, or make less of it`);
}
/** Runs a command in one process after the other: each goes on after the document that ended the one before. */
class IsolatedRun {
    #words;
    #limits;
    #world;
    #report;
    #past = [];
    #started = null;
    /** Documents that the present process made. */
    #made = 0;
    constructor(words, limits, request, world) {
        const colour = hasColour(world, request.options.get("color") ?? "auto") && making.has(request.command) ? ["--color=always"] : [];
        this.#words = [world.program, ...withoutIsolation(words), ...colour];
        this.#limits = limits;
        this.#world = world;
        this.#report = reportFor(request, world);
    }
    async exitCode() {
        for (let isFirst = true;; isFirst = false) {
            const end = await this.#run(isFirst);
            switch (end.kind) {
                case "ended":
                    return end.code;
                case "signal":
                    return stopped[end.signal] ?? exitCodes.internal.code;
                case "memory":
                case "time": {
                    // What documents before it left behind may have been too much: it is tried once more alone.
                    if (end.kind === "memory" && this.#made > 0 && this.#started !== null)
                        continue;
                    const found = excess(end.kind, this.#limits, this.#started, this.#world.heap ?? enoughHeap);
                    this.#report.diagnostic(found);
                    if (this.#started === null)
                        return exitCodeOf({ documents: [], diagnostics: [found] }, false);
                    this.#fail(this.#started, found);
                }
            }
        }
    }
    #run(isFirst) {
        this.#started = null;
        this.#made = 0;
        const first = { past: isFirst ? null : this.#past };
        return runInChild(this.#words, this.#limits, first, {
            stderr: (text) => { printColoured(this.#world.stderr, text); },
            message: (value) => { this.#hear(value); },
        });
    }
    #hear(message) {
        if (message.kind === "started") {
            this.#started = message.document;
            return;
        }
        this.#started = null;
        this.#made += 1;
        this.#past.push({ begunFor: message.begunFor, document: message.document, pixels: message.pixels, diagnostics: message.diagnostics });
    }
    #fail(started, found) {
        const document = { ...started, status: "failed", pages: 0, milliseconds: 0, openSlots: 0, waitsFor: [] };
        this.#report.document(document);
        this.#past.push({ begunFor: started.output, document, pixels: 0, diagnostics: [{ ...found, span: null }] });
    }
}
/** Runs a command in a process of its own, whose memory and time are bounded: for what strangers wrote. */
export async function isolated(words, request, world) {
    const limits = isIsolated(request) ? limitsOf(request) : { memory: null, time: null };
    if (limits === "wrong")
        return usageMistake("`--memory` takes megabytes, 64 or more, and `--time` seconds", [request.options.get("memory") ?? "", request.options.get("time") ?? ""], world);
    return new IsolatedRun(words, limits, request, world).exitCode();
}
