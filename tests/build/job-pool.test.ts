import { expect, test } from "vitest";
import { JobPool } from "../../src/build/job-pool.js";
import type { PoolWorker } from "../../src/build/job-pool.js";
import type { Answer } from "../../src/build/job-worker.js";
import { checkFormat } from "../../src/build/formats.js";
import type { Job, JobResult } from "../../src/build/job.js";
import { diagnostic } from "../../src/diagnostics/index.js";

// What a pool hands on is never looked into.
const jobsOf = (count: number): readonly Job[] =>
  Array.from({ length: count }, (_, index) => ({ format: checkFormat, output: `/out/${index}.pdf`, isAlone: true }) as unknown as Job);

const resultOf = (job: Job, pages: number): JobResult => ({ job, bytes: null, hasFailed: false, pages, description: null, pixels: 0, milliseconds: 0, diagnostics: [], draft: null, entry: null, isKnown: false });

/** Makes documents in this thread: `pages` of 1. */
class Maker {
  readonly made: string[] = [];

  async make(job: Job): Promise<JobResult> {
    this.made.push(job.output);
    return Promise.resolve(resultOf(job, 1));
  }
}

/** A worker whose answers come when they are told to: `pages` of 2. */
class FakeWorker implements PoolWorker {
  isAlive = true;
  isReady = true;
  readonly given: number[] = [];
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  get atHand(): number {
    return this.#waiting.size;
  }

  make(number: number): Promise<Answer> {
    this.given.push(number);
    return new Promise((resolve) => { this.#waiting.set(number, resolve); });
  }

  answer(number: number, answer: Answer = { bytes: null, hasFailed: false, pages: 2, description: null, pixels: 0, milliseconds: 0, diagnostics: [], draft: null, entry: null, isKnown: false }): void {
    const resolve = this.#waiting.get(number);
    this.#waiting.delete(number);
    resolve?.(answer);
  }

  /** Ends with what it has at hand. */
  die(first: Answer): void {
    this.isAlive = false;
    for (const [index, number] of [...this.#waiting.keys()].entries()) this.answer(number, index === 0 ? first : null);
  }
}

const job = (jobs: readonly Job[], index: number): Job => {
  const found = jobs[index];
  if (found === undefined) throw new Error(`no job ${index}`);
  return found;
};

test("without workers every job is done here, and nothing ahead", async () => {
  const jobs = jobsOf(3);
  const maker = new Maker();
  const pool = new JobPool(jobs, maker, []);
  expect((await pool.take(job(jobs, 0))).job).toBe(jobs[0]);
  expect(maker.made).toEqual(["/out/0.pdf"]);
});

test("a worker has two jobs at hand, this thread does others meanwhile, and results come in the order asked for", async () => {
  const jobs = jobsOf(20);
  const maker = new Maker();
  const worker = new FakeWorker();
  const pool = new JobPool(jobs, maker, [worker]);
  const first = pool.take(job(jobs, 0));
  // Its result is asked for, so this thread does what nobody has begun until there is no room for more results.
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => { setImmediate(resolve); });
  expect(worker.given).toEqual([0, 1]);
  expect(maker.made).toEqual([2, 3, 4, 5, 6, 7].map((index) => `/out/${index}.pdf`));
  worker.answer(0);
  expect((await first).pages).toBe(2);
  expect((await first).job).toBe(jobs[0]);
  const second = pool.take(job(jobs, 1));
  worker.answer(1);
  const shown = [await second, await pool.take(job(jobs, 2))];
  expect(shown.map(({ pages }) => pages)).toEqual([2, 1]);
});

test("what a worker cannot do, or has at hand when it ends, is done here", async () => {
  const jobs = jobsOf(4);
  const maker = new Maker();
  const worker = new FakeWorker();
  const pool = new JobPool(jobs, maker, [worker]);
  const first = pool.take(job(jobs, 0));
  worker.answer(0, null);
  expect((await first).pages).toBe(1);
  worker.die(null);
  const rest = [await pool.take(job(jobs, 1)), await pool.take(job(jobs, 2)), await pool.take(job(jobs, 3))];
  expect(rest.map(({ job: { output }, pages }) => `${output} ${pages}`)).toEqual(["/out/1.pdf 1", "/out/2.pdf 1", "/out/3.pdf 1"]);
  expect(maker.made.toSorted()).toEqual(["/out/0.pdf", "/out/1.pdf", "/out/2.pdf", "/out/3.pdf"]);
});

test("nothing is given to a worker that is not ready", async () => {
  const jobs = jobsOf(3);
  const maker = new Maker();
  const worker = new FakeWorker();
  worker.isReady = false;
  const pool = new JobPool(jobs, maker, [worker]);
  expect((await pool.take(job(jobs, 0))).pages).toBe(1);
  expect(worker.given).toEqual([]);
  worker.isReady = true;
  const second = pool.take(job(jobs, 1));
  expect(worker.given).toEqual([1, 2]);
  worker.answer(1);
  expect((await second).pages).toBe(2);
});

test("a document that uses up the memory of a worker fails alone", async () => {
  const jobs = jobsOf(3);
  const worker = new FakeWorker();
  const pool = new JobPool(jobs, new Maker(), [worker]);
  const first = pool.take(job(jobs, 0));
  worker.die({ failure: diagnostic("build/memory-limit", null, "too much") });
  expect(await first).toMatchObject({ hasFailed: true, bytes: null, diagnostics: [{ code: "build/memory-limit" }] });
  expect((await pool.take(job(jobs, 1))).hasFailed).toBe(false);
});
