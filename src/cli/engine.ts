import { versions } from "node:process";
import { setFlagsFromString } from "node:v8";

/** What the engine is told of the work to come. */
interface EngineMeasures {
  /** By which the young generation of the heap grows when much of it survives. */
  readonly youngFactor: 1 | 2;
  /** How much the heap may grow, in hundredths of what was in use, before it is cleared up: the engine's own measure is up to four times as much. */
  readonly growth: number;
  /** How much of a function, in bytes of its code, is run before the engine considers to compile it anew. */
  readonly budget: number;
}

/** The engine's own budget is 67,584: with that, two fifths of the processor time of one lesson go into code that is compiled anew and hardly run again. */
const longRun = 1_000_000;
const ownBudget = 67_584;

/** One document: a young generation that stays at its first megabyte saves thirty, for some hundredths more processor time. Old objects may grow: at 50 large ones took 1.3 times as long, for no less memory at the peak of a usual one. */
const sparing: EngineMeasures = { youngFactor: 1, growth: 150, budget: longRun };
/** More of them, of which each would pay for that: a batch holds a third less memory than by the engine's own measure. */
const roomy: EngineMeasures = { youngFactor: 2, growth: 80, budget: longRun };
/** The same document again and again, for which somebody waits. */
const lasting: EngineMeasures = { ...roomy, budget: ownBudget };

/** Documents that are no batch. */
const fewDocuments = 3;

/** Engines from 12 on count in another way, and tell whoever runs the program that they know no such flag. */
const hasBudget = Number.parseInt(versions.v8, 10) < 12;

/** What it was told last. */
let told: EngineMeasures | null = null;

function tell(measures: EngineMeasures): void {
  const { youngFactor, growth, budget } = measures;
  told = measures;
  setFlagsFromString(`--semi-space-growth-factor=${youngFactor}`);
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  if (hasBudget) setFlagsFromString(`--interrupt-budget=${budget}`);
}

/** Has the engine run as one document needs it, in this thread and others of the process; said before anything else is loaded. */
export function spareEngine(): void {
  tell(sparing);
}

/** Has it run as many or large documents need it. */
export function makeRoom(): void {
  tell(roomy);
}

/** The same where so many documents have been made, with the one that comes next, as long as it runs as one document needs it. */
export function makeRoomFor(documents: number): void {
  if (documents > fewDocuments && told === sparing) makeRoom();
}

/** Has it run as a process needs it that goes on doing the same. */
export function settleDown(): void {
  tell(lasting);
}
