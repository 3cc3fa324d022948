import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { Witness } from "../replay/index.js";
import { formatNamed } from "./formats.js";
import { runProject } from "./run-project.js";
function beginningOf(data) {
    return typeof data === "object" && data !== null && "serves" in data && data.serves === "lectern-jobs" ? data : null;
}
/** Whether this thread is one that a build started to make documents. */
export function isJobWorker() {
    return !isMainThread && beginningOf(workerData) !== null;
}
/**
 * Makes documents for the thread that started this one, until that ends it: reads the project as the other does, and has the
 * same jobs. It writes nothing, and tells of nothing but results.
 */
export async function serveJobs() {
    const beginning = beginningOf(workerData);
    const port = parentPort;
    if (beginning === null || port === null)
        return;
    const witness = Witness.begin();
    await runProject({ ...beginning.options, report: () => undefined }, beginning.formats.map(formatNamed), ({ jobs, make }) => new Promise(() => {
        let last = Promise.resolve();
        port.on("message", (number) => {
            last = last.then(async () => {
                const job = jobs[number];
                let result = null;
                try {
                    if (job !== undefined) {
                        const { bytes, draft, hasFailed, pages, description, pixels, milliseconds, diagnostics, entry, isKnown } = await make(job);
                        result = { bytes, draft, hasFailed, pages, description, pixels, milliseconds, diagnostics, entry, isKnown };
                    }
                }
                catch {
                    // The other thread does it again, and tells what is wrong.
                }
                port.postMessage({ number, result, seen: witness.fresh() });
            });
        });
        port.postMessage("ready");
    }));
}
