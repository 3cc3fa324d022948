import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkProject, slotLedger } from "../../src/build/index.js";
import { liesInside, readInside } from "../../src/build/read-inside.js";
import { readSavedText } from "../../src/build/read-source.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const quiet = { targets: [], output: null, environment: {}, report: () => undefined };

/** What `check` says of the tiny course once something was done to its folder. */
async function faultsAfter(change: (course: string) => void): Promise<string[]> {
  const root = projectWith({ tiny: tinyCourse });
  change(path.join(root, "content/tiny"));
  const { diagnostics } = await checkProject({ ...quiet, from: root });
  return diagnostics.map(({ code, message }) => `${code}: ${message.replaceAll(root, "ROOT")}`);
}

function replaced(file: string, make: (file: string) => void): void {
  if (existsSync(file)) rmSync(file);
  mkdirSync(path.dirname(file), { recursive: true });
  make(file);
}

test.each(["course.yaml", "lessons/one.yaml", "references.yaml", "templates/handout/layout.hbs", "course.css", "fonts/a.ttf"])(
  "a link at %s that leads out of the project is not followed",
  async (name) => {
    const secret = path.join(projectWith({ other: { "secret.txt": "top: secret" } }), "content/other/secret.txt");
    const faults = await faultsAfter((course) => {
      replaced(path.join(course, name), (file) => { symlinkSync(secret, file); });
    });
    expect(faults).toContain(`build/outside-project: \`content/tiny/${name}\` leads out of the project`);
    expect(faults.join()).not.toContain("secret");
  },
);

test("a folder that is a link out of the project gives none of its files away", async () => {
  const other = projectWith({ other: { "two.yaml": "title: Secret\n" } });
  const faults = await faultsAfter((course) => {
    rmSync(path.join(course, "lessons"), { recursive: true });
    symlinkSync(path.join(other, "content/other"), path.join(course, "lessons"));
  });
  expect(faults).toContain("build/outside-project: `content/tiny/lessons/two.yaml` leads out of the project");
});

test("a link inside the project is followed", async () => {
  const faults = await faultsAfter((course) => {
    writeFileSync(path.join(course, "kept.yaml"), readFileSync(path.join(course, "lessons/one.yaml")));
    replaced(path.join(course, "lessons/one.yaml"), (file) => { symlinkSync("../kept.yaml", file); });
  });
  expect(faults).toEqual([]);
});

test("a pipe, a device and a folder in place of a file end in an error at once", async () => {
  for (const make of [
    (file: string) => execFileSync("mkfifo", [file]),
    (file: string) => { symlinkSync("/dev/zero", file); },
    (file: string) => { mkdirSync(file); },
  ]) {
    const [first = ""] = await faultsAfter((course) => { replaced(path.join(course, "course.yaml"), make); });
    expect(first).toMatch(/^build\/(unreadable-file|outside-project): /);
  }
});

test("a file beyond its limit is not read, and both numbers are told", async () => {
  const faults = await faultsAfter((course) => { truncateSync(path.join(course, "lessons/one.yaml"), 5_000_000); });
  expect(faults[0]).toBe("build/file-too-large: `content/tiny/lessons/one.yaml` has 5000000 bytes; the limit is 4194304");
});

test.each(["../../../../etc/hostname", "/etc/hostname", "..\\..\\x.png", "C:\\x.png", "figures/../../../x.png", "\\\\host\\x.png", "file:///etc/hostname", "https://example.org/x.png", "figures/a\u0000.png", ""])(
  "a slot cannot be filled from `%s`",
  async (name) => {
    const lesson = `title: First\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n        figures:\n          - { id: a, caption: c, alt: x, file: ${JSON.stringify(name)} }\n`;
    const root = projectWith({ tiny: { ...tinyCourse, "lessons/one.yaml": lesson } });
    const { slots, diagnostics } = await slotLedger({ ...quiet, from: root });
    expect(diagnostics.map(({ severity }) => severity)).toContain("error");
    expect(slots.every(({ state }) => state === "open")).toBe(true);
  },
);

test("no name at all leads out of a folder", () => {
  const root = projectWith({ tiny: tinyCourse });
  const folder = path.join(root, "content/tiny");
  const part = fc.constantFrom("..", ".", "...", "..a", "lessons", "one.yaml", "/", "\\", "~", "%2e%2e", "");
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 5 })), { maxLength: 8 }), (parts) => {
      const file = path.join(folder, ...parts.join("/").split("/"));
      if (file.includes("\u0000") || !existsSync(file)) return;
      expect(liesInside(folder, file)).toBe(file === folder || file.startsWith(`${folder}/`));
    }),
  );
});

test("a file that a person names on the command line may be a link to anywhere", () => {
  const secret = path.join(projectWith({ other: { "outline.md": "# Outline" } }), "content/other/outline.md");
  const link = path.join(projectWith({ tiny: tinyCourse }), "outline.md");
  symlinkSync(secret, link);
  expect(readSavedText(path.dirname(link), link, "anywhere").value?.text).toBe("# Outline");
});

test("a name that only begins like the folder lies outside it", () => {
  const root = projectWith({ tiny: tinyCourse, "tiny-evil": tinyCourse });
  const evil = path.join(root, "content/tiny-evil/course.yaml");
  expect(readInside(path.join(root, "content/tiny"), evil, 1000)).toMatchObject({ code: "build/outside-project" });
});
