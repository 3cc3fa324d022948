import { spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, readdirSync, watch, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { exitCodes } from "../../src/cli/exit-code.js";
import { compile, ended, runProgram, runScript, runUnprivileged, startProgram } from "../support/compiled-program.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

beforeAll(compile, 180_000);

const pdf = "output/tiny/one-handout.pdf";

const isWholePdf = (file: string): boolean => /^%PDF-1\.\d[^]*%%EOF\s*$/.test(readFileSync(file, "latin1"));

/** Changes the first lesson, so that its PDF will be another. */
function change(root: string, words: string): void {
  writeFileSync(path.join(root, "content/tiny/lessons/one.yaml"), (tinyCourse["lessons/one.yaml"] ?? "").replace("short", words));
}

test("a folder that may not be written to ends with exit code 4 and names it", () => {
  const root = projectWith({ tiny: tinyCourse });
  mkdirSync(path.join(root, "output/tiny"), { recursive: true });
  chmodSync(path.join(root, "output/tiny"), 0o555);
  const { status, stderr } = runUnprivileged(root, "build");
  expect([status, stderr]).toEqual([exitCodes.environment.code, expect.stringContaining("cannot write `output/tiny`: permission denied")]);
});

test("a lesson that may not be read is told as that", () => {
  const root = projectWith({ tiny: tinyCourse });
  chmodSync(path.join(root, "content/tiny/lessons/one.yaml"), 0);
  const { status, stderr } = runUnprivileged(root, "check");
  expect([status, stderr]).toEqual([exitCodes.environment.code, expect.stringContaining("cannot read `content/tiny/lessons/one.yaml`: permission denied")]);
});

test("a disk that takes only a part of a file keeps the old PDF, and leaves no part of the new one", () => {
  const root = projectWith({ tiny: tinyCourse });
  expect(runProgram(root, "build").status).toBe(0);
  const old = readFileSync(path.join(root, pdf));
  change(root, "long");
  // The first 4 KiB of a file are written, the rest is refused.
  const { status, stderr } = runScript(root, "ulimit -f 4; trap '' XFSZ; exec $LECTERN build");
  expect([status, stderr]).toEqual([exitCodes.environment.code, expect.stringContaining(`cannot write \`${pdf}\`: the file is larger than the system lets it be`)]);
  expect(readFileSync(path.join(root, pdf))).toEqual(old);
  expect(readdirSync(path.join(root, "output/tiny")).filter((name) => !name.endsWith(".pdf"))).toEqual([]);
});

const privateDisk = "unshare --map-root-user --mount bash -c";
const canMount = process.platform === "linux" && spawnSync("bash", ["-c", `${privateDisk} 'mount -t tmpfs tmpfs /mnt'`]).status === 0;

test.skipIf(!canMount)("a disk that is full keeps every PDF that there was room for, and no part of one", () => {
  const root = projectWith({ tiny: tinyCourse });
  mkdirSync(path.join(root, "output"));
  // A disk of its own for one process and its children, gone with them: there is room for the first of three PDFs.
  const script = 'mount -t tmpfs -o size=24k tmpfs output; $LECTERN build; echo "exit $?"; ls -A output output/tiny; tail -c 6 output/tiny/*.pdf';
  const { stdout, stderr } = runScript(root, `${privateDisk} '${script}'`);
  expect(stderr).toContain("cannot write `output/tiny/one-handout.pdf`: no space left on the disk");
  const left = "output:\n.lectern\ntiny\n\noutput/tiny:\ntiny-syllabus.pdf\n%%EOF\n";
  expect(stdout.slice(stdout.indexOf("exit"))).toBe(`exit ${exitCodes.environment.code}\n${left}`);
});

/** Kills a build some milliseconds after it began to write a file. */
function killWhileWriting(child: ChildProcess, folder: string, delay: number): void {
  const watcher = watch(folder, (_, name) => {
    if (name?.endsWith(".tmp") === true) setTimeout(() => child.kill("SIGKILL"), delay);
  });
  child.once("close", () => {
    watcher.close();
  });
}

/** Six, and 200 where `npm run fuzz` asks for ten times the runs. */
const kills = Math.round(6 + 194 * (Number(process.env["PROPERTY_RUNS"] ?? 1) - 1) / 9);

test(`killed at any of ${kills} moments, a build leaves the old PDF or the new one, and the next build is not kept out`, async () => {
  const root = projectWith({ tiny: tinyCourse });
  const first = runProgram(root, "build");
  expect(first.status).toBe(0);
  const moments = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), kills);
  for (const [round, moment] of moments.entries()) {
    change(root, `short ${round}`);
    const child = startProgram(root, "build");
    const end = ended(child);
    // By turns at any moment of its run, and within 5 ms of the first byte that it writes.
    if (round % 2 === 0) setTimeout(() => child.kill("SIGKILL"), (0.3 + moment) * first.seconds * 1000);
    else killWhileWriting(child, path.join(root, "output/tiny"), 5 * moment);
    await end;
    for (const name of readdirSync(path.join(root, "output/tiny")))
      if (name.endsWith(".pdf")) expect(isWholePdf(path.join(root, "output/tiny", name)), name).toBe(true);
  }
  expect(runProgram(root, "build").status).toBe(0);
  expect(readdirSync(path.join(root, "output"))).toEqual([".lectern", "tiny"]);
}, 1_800_000);
