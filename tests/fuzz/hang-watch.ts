import { Worker } from "node:worker_threads";

/** Bytes of an input that are kept for the watch. */
const room = 1 << 20;

/** Where the shared memory begins: how many inputs were begun, and how long the present one is. */
const counts = 2;

/** What the other thread runs: it keeps the input and ends the run once the count of inputs stands still for too long. */
const watching = `
const { createHash } = require("node:crypto");
const { mkdirSync, writeFileSync } = require("node:fs");
const { workerData } = require("node:worker_threads");
const { memory, folder, longest, counts } = workerData;
const state = new Int32Array(memory, 0, counts);
let before = -1;
setInterval(() => {
  if (state[0] !== before) { before = state[0]; return; }
  const bytes = Buffer.from(Buffer.from(memory, counts * 4, state[1]));
  const name = createHash("sha256").update(bytes).digest("hex").slice(0, 12) + ".bin";
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + "/" + name, bytes);
  require("node:fs").writeSync(1, "an input hangs; kept as " + name + "\\n");
  process.kill(process.pid, "SIGKILL");
}, longest);
`;

/** Looks from another thread whether an input ever ends: one that does not is kept, and ends the run. */
export class HangWatch {
  readonly #memory = new SharedArrayBuffer(counts * 4 + room);
  readonly #state = new Int32Array(this.#memory, 0, counts);
  readonly #bytes = new Uint8Array(this.#memory, counts * 4);
  readonly #worker: Worker;

  /** `longest` is how many milliseconds one input may take at most, before the folder gets it. */
  constructor(folder: string, longest: number) {
    this.#worker = new Worker(watching, { eval: true, workerData: { memory: this.#memory, folder, longest, counts } });
    this.#worker.unref();
  }

  begin(input: Uint8Array): void {
    const kept = input.subarray(0, room);
    this.#bytes.set(kept);
    this.#state[1] = kept.length;
    this.#state[0] = (this.#state[0] ?? 0) + 1;
  }

  end(): void {
    void this.#worker.terminate();
  }
}
