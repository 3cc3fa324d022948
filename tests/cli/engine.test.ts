import { beforeEach, expect, test, vi } from "vitest";
import { makeRoomFor, settleDown, spareEngine } from "../../src/cli/engine.js";

const flags = vi.hoisted((): string[] => []);
vi.mock("node:v8", () => ({ setFlagsFromString: (flag: string): void => { flags.push(flag); } }));

beforeEach(() => { flags.length = 0; });

test("the engine gets room once, when the fourth document is made", () => {
  spareEngine();
  flags.length = 0;
  makeRoomFor(3);
  expect(flags).toEqual([]);
  makeRoomFor(4);
  expect(flags).toContain("--heap-growing-percent=80");
  flags.length = 0;
  makeRoomFor(5);
  expect(flags).toEqual([]);
});

test("a process that goes on doing the same keeps what the engine was told of it", () => {
  settleDown();
  flags.length = 0;
  makeRoomFor(10);
  expect(flags).toEqual([]);
});
