import * as nodeFiles from "node:fs";
/** Files that wait for the disk at once; one more than these is waited for. */
const mostWaiting = 32;
/** Files that go to the disk while other work goes on. */
export class BackgroundSync {
    #waiting = new Set();
    #failure = null;
    /** Takes a file over that was written, and closes it once the disk has it. */
    take(descriptor) {
        if (this.#waiting.size >= mostWaiting) {
            this.#settle(descriptor, nodeFiles.fsyncSync);
            return;
        }
        const waiting = new Promise((resolve) => {
            nodeFiles.fsync(descriptor, (error) => {
                this.#settle(descriptor, () => { if (error !== null)
                    throw error; });
                this.#waiting.delete(waiting);
                resolve();
            });
        });
        this.#waiting.add(waiting);
    }
    /** Waits until no file is open any more, whatever became of it. */
    async settled() {
        await Promise.all(this.#waiting);
    }
    /** Waits until the disk has all files. Throws what it threw for the first of those that it has not. */
    async done() {
        await this.settled();
        if (this.#failure !== null)
            throw this.#failure.error;
    }
    #settle(descriptor, last) {
        try {
            try {
                last(descriptor);
            }
            finally {
                nodeFiles.closeSync(descriptor);
            }
        }
        catch (error) {
            this.#failure ??= { error };
        }
    }
}
