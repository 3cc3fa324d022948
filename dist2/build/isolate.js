import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { getHeapStatistics } from "node:v8";
/** Milliseconds between two looks at the memory of a child. */
const pause = 50;
/** What the engine writes before it gives up for want of memory; what follows is of no use to whoever made the course. */
const lastWords = /\n*(?:<--- Last few GCs --->|FATAL ERROR:)/;
/** Signals that whoever runs a command ends it with; the child gets them too. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Megabytes that a process holds, as Linux tells it; `null` elsewhere: the engine's own limit on its heap holds there. */
function residentMemory(processId) {
    try {
        const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${processId}/status`, "latin1")) ?? [];
        return kilobytes === undefined ? null : Number(kilobytes) / 1024;
    }
    catch {
        return null;
    }
}
/** Ends a child as soon as it goes beyond a limit, and remembers which. */
class Guard {
    broken = null;
    #child;
    #time;
    #look;
    #timer;
    constructor(child, { memory, time }) {
        this.#child = child;
        this.#time = time;
        if (memory !== null)
            this.#look = setInterval(() => {
                if ((residentMemory(child.pid ?? 0) ?? 0) > memory)
                    this.#end("memory");
            }, pause);
        this.restart();
    }
    /** Gives the child all of its time again. */
    restart() {
        clearTimeout(this.#timer);
        if (this.#time !== null)
            this.#timer = setTimeout(() => { this.#end("time"); }, this.#time * 1000);
    }
    stop() {
        clearInterval(this.#look);
        clearTimeout(this.#timer);
    }
    #end(which) {
        this.broken ??= which;
        this.#child.kill("SIGKILL");
    }
}
/** Whether a child crashed as the engine does when its heap is full. */
function ranOutOfHeap(code, signal) {
    return signal === "SIGABRT" || signal === "SIGTRAP" || code === 134 || code === 133;
}
function pass(child, { stderr }) {
    let isDying = false;
    /** Line breaks alone may be the first of the last words. */
    let held = "";
    child.stderr?.setEncoding("utf8");
    child.stderr?.on("data", (piece) => {
        const text = held + piece;
        held = /^\n+$/.test(text) ? text : "";
        const [said = ""] = isDying || held !== "" ? [] : text.split(lastWords);
        isDying ||= lastWords.test(text);
        if (said !== "")
            stderr(said);
    });
    child.stderr?.on("end", () => {
        if (held !== "" && !isDying)
            stderr(held);
    });
}
/** A heap that leaves room for what is no heap; the engine's own where nothing is said. */
function heapOption({ memory }) {
    return memory === null ? [] : [`--max-old-space-size=${Math.max(64, Math.floor(memory * 0.8))}`];
}
/** The variable that tells a program of Node that it runs for another one, from which it gets a message first. */
export const childMark = "LECTERN_CHILD";
/**
 * Runs a program of Node on some words, in a process that is ended when it takes more than it may. A heap that is full is
 * the end by memory, whatever the engine says of it. `first` is sent to it, and it may send messages back.
 */
export function runInChild([program, ...words], limits, first, watch) {
    const child = spawn(process.execPath, [...process.execArgv, ...heapOption(limits), program, ...words], {
        stdio: ["ignore", "inherit", "pipe", "ipc"], serialization: "advanced", env: { ...process.env, [childMark]: "1" },
    });
    pass(child, watch);
    const guard = new Guard(child, limits);
    // A child that dies at once gets no message; its end is told all the same.
    child.send(first, () => undefined);
    child.on("message", (value) => {
        guard.restart();
        watch.message(value);
    });
    const forward = (signal) => { child.kill(signal); };
    for (const signal of signals)
        process.on(signal, forward);
    return new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (code, signal) => {
            guard.stop();
            for (const one of signals)
                process.off(one, forward);
            if (guard.broken !== null)
                resolve({ kind: guard.broken });
            else if (ranOutOfHeap(code, signal))
                resolve({ kind: "memory" });
            else if (signal !== null)
                resolve({ kind: "signal", signal });
            else
                resolve({ kind: "ended", code: code ?? 0 });
        });
    });
}
/** Megabytes that the heap of this process may reach. */
export function heapLimit() {
    return getHeapStatistics().heap_size_limit / 1e6;
}
