import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { compile, program } from "../support/compiled-program.js";
import { writeFiles } from "../support/command-spec.js";
import { tinyCourse } from "../support/tiny-project.js";

// The scripts of the action on a repository of their own, in the environment that a runner gives.
const repository = path.join(import.meta.dirname, "../..");
const scripts = path.join(repository, ".github/action");

let origin = "";
let work = "";

function git(folder: string, ...words: readonly string[]): string {
  return execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main", ...words], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** A fresh checkout, as a job has it. */
function checkout(): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "lectern-job-")), "repository");
  git(tmpdir(), "clone", "--quiet", origin, folder);
  return folder;
}

interface Step {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of the action as a step of a job that has checked `workspace` out. */
function step(workspace: string, script: string, given: Readonly<Record<string, string>> = {}, ...words: readonly string[]): Step {
  const temporary = path.join(path.dirname(workspace), "temp");
  mkdirSync(temporary, { recursive: true });
  return spawnSync("bash", [path.join(scripts, script), ...words], {
    cwd: "/", encoding: "utf8",
    env: {
      PATH: `${path.join(path.dirname(workspace), "bin")}:${process.env["PATH"] ?? ""}`, HOME: temporary, CI: "true", GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary,
      GITHUB_OUTPUT: path.join(temporary, "output"), GITHUB_STEP_SUMMARY: path.join(temporary, "summary.md"), GITHUB_REF_TYPE: "branch", GITHUB_REF_NAME: "main",
      LECTERN: `${process.execPath} ${program}`, LECTERN_FOLDER: "my courses", ...given,
    },
  });
}

function temporaryFile(workspace: string, name: string): string {
  return readFileSync(path.join(path.dirname(workspace), "temp", name), "utf8");
}

beforeAll(() => {
  compile();
  origin = path.join(mkdtempSync(path.join(tmpdir(), "lectern-origin-")), "origin.git");
  git(tmpdir(), "init", "--quiet", "--bare", origin);
  work = checkout();
  writeFiles(path.join(work, "my courses"), {
    ".gitignore": "output/\nrelease/\n",
    ...Object.fromEntries(Object.entries(tinyCourse).map(([name, text]) => [`content/tiny/${name}`, text])),
    "content/tiny/lessons/two.yaml": `${tinyCourse["lessons/two.yaml"] ?? ""}        figures:\n          - { id: margins, caption: A margin | of pages, alt: A page., due: 1999-01-01 }\n`,
  });
  git(work, "add", ".");
  git(work, "commit", "--quiet", "--message", "Begin");
  git(work, "push", "--quiet", "origin", "HEAD:main");
  git(origin, "symbolic-ref", "HEAD", "refs/heads/main");
}, 180_000);

test("a mistake becomes an annotation at its line, escaped, and there is no pack", () => {
  const job = checkout();
  writeFiles(path.join(job, "my courses"), {
    "content/tiny/lessons/one.yaml": "title: First\nsections:\n  - title: Start\n    topics:\n      - titel: 100% of it\n",
    "content/tiny/lessons/50%, more.yaml": "title: A\n\nsektions: []\n",
  });
  const { status, stdout } = step(job, "pack.sh");
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=my courses\/content\/tiny\/lessons\/one\.yaml,line=5,endLine=5,col=9,endColumn=\d+,title=content\/unknown-key::unknown key `titel`.*%0A.*$/m);
  expect(stdout).toMatch(/^::error file=my courses\/content\/tiny\/lessons\/50%25%2C more\.yaml,line=3,/m);
  expect(stdout).not.toMatch(/^::(?!error |warning )/m);
  expect(existsSync(path.join(job, "my courses/release/tiny-1"))).toBe(false);
  expect(temporaryFile(job, "lectern-packs")).toBe("");
});

test("what must not go out ends the step with 3", () => {
  const job = checkout();
  const { status, stdout } = step(job, "pack.sh", { LECTERN_FAIL_ON: "overdue,unverified", LECTERN_RELEASE: "1" });
  expect([status, /^no pack: overdue, 1 of them$/m.test(stdout)]).toEqual([3, true]);
});

test("a tag is packed, judged, summed up, kept and released; the next one says what is new", () => {
  const first = checkout();
  const tag = { GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "week/1", LECTERN_BRANCH: "releases" };
  expect(step(first, "keep.sh", tag, "fetch")).toMatchObject({ status: 0, stdout: "no branch releases yet: this is the first release\n" });
  expect(step(first, "pack.sh", tag)).toMatchObject({ status: 0 });
  expect(temporaryFile(first, "output")).toBe("artifact=release\npacks<<lectern-end\nmy courses/release/tiny-week-1\nlectern-end\n");
  expect(step(first, "judge.sh", tag)).toMatchObject({ status: 0 });
  const summary = temporaryFile(first, "summary.md");
  expect(summary).toContain("### Tiny course, week-1");
  expect(summary).toMatch(/^\| two-handout\.pdf \| \d \| \d+(?:\.\d)? kB \| new \| 1 open, 1 overdue \| \d \| PDF\/UA-1, PDF\/A-2a: \d+ conditions hold \|$/m);
  expect(step(first, "keep.sh", tag, "push")).toMatchObject({ status: 0 });

  writeFiles(path.join(work, "my courses"), { "content/tiny/lessons/one.yaml": (tinyCourse["lessons/one.yaml"] ?? "").replace("short", "longer") });
  git(work, "commit", "--quiet", "--all", "--message", "Go on");
  git(work, "push", "--quiet", "origin", "HEAD:main");
  const second = checkout();
  const next = { ...tag, GITHUB_REF_NAME: "week/2" };
  for (const [script, ...words] of [["keep.sh", "fetch"], ["pack.sh"], ["judge.sh"], ["keep.sh", "push"]] as const) expect([script, step(second, script, next, ...words).status]).toEqual([script, 0]);
  expect(temporaryFile(second, "summary.md")).toMatch(/^\| two-handout\.pdf .* \| = \| /m);
  expect(readFileSync(path.join(second, "my courses/release/tiny-week-2/CHANGES.md"), "utf8")).toContain("## New since week\\-1\n\n- Changed: First\n");
  expect(git(origin, "ls-tree", "--name-only", "releases").trim().split("\n")).toEqual(["tiny-week-1", "tiny-week-2"]);

  // A program that stands in for GitHub's own writes down what it is asked for.
  const bin = path.join(path.dirname(second), "bin");
  mkdirSync(bin);
  writeFileSync(path.join(bin, "gh"), '#!/bin/sh\necho "$@" >>"$RUNNER_TEMP/gh"\n[ "$2" != view ]\n');
  chmodSync(path.join(bin, "gh"), 0o755);
  expect(step(second, "notes.sh", next)).toMatchObject({ status: 0 });
  expect(temporaryFile(second, "gh")).toMatch(/^release view week\/2\nrelease create week\/2 --verify-tag --title week\/2 --notes-file \S+notes\.md my courses\/release\/tiny-week-2\/tiny-week-2\.zip \S+tiny-week-2\.manifest\.json\n$/);
});

test("the parts of four jobs merge to the bytes of one job", () => {
  const parts = Array.from({ length: 4 }, (_, index) => {
    const job = checkout();
    expect(step(job, "pack.sh", { LECTERN_SHARD: `${index + 1}/4`, LECTERN_RELEASE: "1" })).toMatchObject({ status: 0 });
    return path.join(job, "my courses/release");
  }).flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : []));
  const whole = checkout();
  expect(step(whole, "pack.sh", { LECTERN_RELEASE: "1" })).toMatchObject({ status: 0 });
  expect(parts).toHaveLength(3);
  const merged = path.join(path.dirname(whole), "merged");
  expect(spawnSync(process.execPath, [program, "merge", ...parts, "--output", merged], { cwd: path.join(whole, "my courses"), encoding: "utf8" })).toMatchObject({ status: 0 });
  for (const name of readdirSync(path.join(whole, "my courses/release/tiny-1")))
    expect([name, readFileSync(path.join(merged, "tiny-1", name)).equals(readFileSync(path.join(whole, "my courses/release/tiny-1", name)))]).toEqual([name, true]);
});

interface Action {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[] };
}

test("the action calls scripts that are there, and gives them the inputs that it has", () => {
  const { inputs, runs } = parse(readFileSync(path.join(repository, "action.yml"), "utf8")) as Action;
  const called = runs.steps.flatMap(({ run }) => /\.github\/action\/(\S+?\.sh)/.exec(run ?? "")?.[1] ?? []);
  expect(called).toEqual(["keep.sh", "pack.sh", "judge.sh", "keep.sh", "notes.sh"]);
  for (const script of called) expect(existsSync(path.join(scripts, script))).toBe(true);
  const given = runs.steps.flatMap(({ env = {} }) => Object.entries(env));
  for (const [name, value] of given.filter(([name]) => name.startsWith("LECTERN_"))) {
    expect(readdirSync(scripts).some((file) => readFileSync(path.join(scripts, file), "utf8").includes(name))).toBe(true);
    expect(Object.keys(inputs)).toContain(/inputs\.([a-z-]+)/.exec(value)?.[1]);
  }
});

test("the problem matcher reads what `--format short` prints", () => {
  const { problemMatcher } = JSON.parse(readFileSync(path.join(scripts, "lectern-matcher.json"), "utf8")) as { readonly problemMatcher: readonly { readonly pattern: readonly { readonly regexp: string }[] }[] };
  const pattern = problemMatcher[0]?.pattern[0]?.regexp ?? "";
  expect(new RegExp(pattern).exec("content/tiny/lessons/one.yaml:5:9: error[content/unknown-key]: unknown key `titel`")?.slice(1)).toEqual(["content/tiny/lessons/one.yaml", "5", "9", "error", "content/unknown-key", "unknown key `titel`"]);
});
