import process from "node:process";
import { heapLimit, isJobWorker, serveJobs } from "../build/index.js";
import { heedBrokenOutput } from "./broken-output.js";
import { parentProcess } from "./parent-process.js";
import { run } from "./run.js";
// No handlers of signals here: they end the process at once, and only writing a file holds them back for a moment.
heedBrokenOutput();
async function command() {
    const code = await run(process.argv.slice(2), {
        stdout: process.stdout,
        stderr: process.stderr,
        from: process.cwd(),
        program: process.argv[1] ?? "",
        heap: heapLimit(),
        parent: parentProcess(),
        environment: process.env,
        now: () => performance.now(),
        today: () => {
            const now = new Date();
            return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
        },
    });
    process.exitCode ??= code;
}
await (isJobWorker() ? serveJobs() : command());
