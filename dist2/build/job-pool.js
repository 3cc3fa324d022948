import { failedJob } from "./make-document.js";
/** Jobs that each worker has at hand: the next one waits there while it does one. */
const mostAtHand = 2;
/** Results that wait for their turn, for each who works: what is held does not grow with the course. */
const mostWaiting = 4;
/**
 * The jobs of a run, done by this thread and by workers; asked for in their order. A worker that ends gives back what it had
 * at hand, but for a job that used up its memory.
 */
export class JobPool {
    #jobs;
    #numbers;
    #maker;
    #workers;
    /** Results and those to come, by the numbers of their jobs. */
    #begun = new Map();
    /** The first job that nobody has begun. */
    #next = 0;
    /** The job that is asked for. */
    #turn = 0;
    constructor(jobs, maker, workers) {
        this.#jobs = jobs;
        this.#numbers = new Map(jobs.map((job, number) => [job, number]));
        this.#maker = maker;
        this.#workers = workers;
    }
    /** The result of a job. Jobs are taken in their order, some perhaps not at all; what is no job of the run is made as well. */
    async take(job) {
        const number = this.#numbers.get(job);
        if (number === undefined)
            return this.#maker.make(job);
        this.#turn = number;
        this.#next = Math.max(this.#next, number);
        for (;;) {
            this.#feed();
            const found = this.#begun.get(number);
            if (found !== undefined && !(found instanceof Promise)) {
                this.#begun.delete(number);
                return found;
            }
            const own = found === undefined ? number : this.#ahead();
            if (own === null)
                await found;
            else {
                await this.#makeHere(own);
                // What workers say is heard between two jobs.
                await new Promise((resolve) => { setImmediate(resolve); });
            }
        }
    }
    /** Gives workers what is next. */
    #feed() {
        this.#workers = this.#workers.filter((worker) => worker.isAlive);
        for (const worker of this.#workers)
            while (worker.isReady && worker.atHand < mostAtHand) {
                const number = this.#ahead();
                if (number === null)
                    return;
                this.#next = number + 1;
                this.#begin(number, worker);
            }
    }
    #begin(number, worker) {
        const job = this.#jobs[number];
        if (job === undefined)
            return;
        const result = worker.make(number).then((answer) => {
            if (answer === null)
                this.#begun.delete(number);
            else
                this.#begun.set(number, "failure" in answer ? { ...failedJob(job), diagnostics: [answer.failure] } : { ...answer, job });
            this.#feed();
            return this.#begun.get(number) ?? failedJob(job);
        });
        this.#begun.set(number, result);
    }
    /** The first job that nobody has begun, where there is room for its result. */
    #ahead() {
        while (this.#begun.has(this.#next))
            this.#next++;
        const isNear = this.#next < this.#turn + mostWaiting * (this.#workers.length + 1);
        return isNear && this.#next < this.#jobs.length ? this.#next : null;
    }
    async #makeHere(number) {
        const job = this.#jobs[number];
        if (job === undefined)
            return;
        const result = this.#maker.make(job);
        this.#begun.set(number, result);
        this.#begun.set(number, await result);
    }
}
