import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { compile, ended, startProgram } from "../support/compiled-program.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

beforeAll(compile, 180_000);

const lesson = (title: string): string => `title: ${title}\nsections:\n  - title: Start\n    topics: [{ title: Topic, summary: Text. }]\n`;

/** The program as it watches a project, and what it has printed when a pattern first matches what is new. */
function watching(...words: readonly string[]) {
  const root = projectWith({ tiny: tinyCourse });
  const child = startProgram(root, "watch", ...words);
  let [printed, told]: [string, () => void] = ["", () => undefined];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (data: Buffer) => {
      printed += data.toString();
      told();
    });
  const until = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(printed)) await new Promise<void>((resolve) => { told = resolve; });
    const before = printed;
    printed = "";
    return before;
  };
  onTestFinished(() => { child.kill("SIGKILL"); });
  return { child, until, save: (name: string, text: string) => { writeFileSync(path.join(root, "content/tiny", name), text); } };
}

test("a line for each rebuild, a mistake told when it is new, and Ctrl-C ends", { timeout: 60_000 }, async () => {
  const { child, until, save } = watching();
  expect(await until(/Ctrl-C ends\n/)).toMatch(/^output\/tiny\/tiny-syllabus\.pdf {2}1 page[^]*3 documents, [^]*watching; a change builds again, Ctrl-C ends\n$/);
  save("lessons/one.yaml", lesson("Other"));
  expect(await until(/syllabus.*\n/)).toMatch(/^(?:\d+ ms|[\d.]+ s) {2}content\/tiny\/lessons\/one\.yaml: one-handout\.pdf \(\d pages?\), tiny-syllabus\.pdf \(\d pages?\)\n$/);
  save("lessons/one.yaml", `${lesson("Other")}nothing: known\n`);
  expect(await until(/not written.*\n/)).toMatch(/content\/unknown-key[^]*lessons\/one\.yaml: nothing to write, 2 not written, 1 error\n$/);
  save("lessons/two.yaml", lesson("Another"));
  expect(await until(/two-handout.*\n/)).not.toContain("content/unknown-key");
  child.kill("SIGINT");
  expect(await ended(child)).toEqual({ status: null, signal: "SIGINT" });
});

test("programs get a line of JSON", { timeout: 60_000 }, async () => {
  const { until, save } = watching("--json", "one");
  await until(/"summary"/);
  save("lessons/one.yaml", lesson("Other"));
  const lines = (await until(/"rebuild".*\n/)).trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.find(({ type }) => type === "rebuild")).toMatchObject({ changed: ["content/tiny/lessons/one.yaml"], written: ["output/tiny/one-handout.pdf"], failed: [], errors: 0 });
});
