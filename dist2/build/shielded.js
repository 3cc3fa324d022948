import process from "node:process";
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/** One turn of the event loop, in which signals are delivered. */
function turn() {
    return new Promise((resolve) => {
        setImmediate(resolve);
    });
}
/**
 * Does a short piece of work that no signal may interrupt: one that comes meanwhile takes effect after it. At all other
 * times signals end the process at once, as they do by default, however busy it is; a handler could only be called
 * between two documents. `cleanUp` is called before a signal that was held back ends the process.
 */
export async function shielded(work, cleanUp) {
    const caught = [];
    const hold = (signal) => {
        caught.push(signal);
    };
    for (const signal of signals)
        process.on(signal, hold);
    try {
        return work();
    }
    finally {
        // The turn that is under way may have asked for signals already; the next one does for certain.
        await turn();
        await turn();
        for (const signal of signals)
            process.off(signal, hold);
        const [first] = caught;
        if (first !== undefined) {
            cleanUp();
            process.kill(process.pid, first);
            await turn();
        }
    }
}
