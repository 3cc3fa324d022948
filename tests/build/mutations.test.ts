import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildProject, checkProject } from "../../src/build/index.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { jpeg, png } from "../images/hand-made.js";
import { projectWith } from "../support/tiny-project.js";

const quiet = { targets: [], output: null, environment: {}, report: () => undefined };
const repository = path.join(import.meta.dirname, "../..");
const template = (name: string): Uint8Array => readFileSync(path.join(repository, "templates", name));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A course of every kind of file. */
const files: Readonly<Record<string, Uint8Array>> = {
  "course.yaml": bytes("title: Course\nlang: en\nparts: [{ title: P, lessons: [one] }]\n"),
  "lessons/one.yaml": bytes(
    "title: One\nsections:\n  - title: S\n    topics:\n      - title: T\n        summary: See @fig-a, @tbl-t and *x*.\n        figures:\n          - { id: a, caption: A, alt: x }\n          - { id: b, caption: B, alt: x }\n          - { id: c, caption: C, alt: x }\n        tables:\n          - { id: t, caption: T, columns: [x, y] }\n",
  ),
  "figures/a.png": png({ width: 4, height: 3, colourType: 6 }),
  "figures/b.jpg": jpeg({ width: 4, height: 3 }),
  "figures/c.svg": bytes(
    '<svg viewBox="0 0 9 9"><defs><linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1"/></linearGradient><g id="u"><path d="M0 0L1 1A2 3 0 1 0 4 4z" fill="url(#g)"/></g></defs><use href="#u" transform="rotate(30 1 1)"/><text x="1" y="2">ab</text></svg>',
  ),
  "tables/t.csv": bytes('x,y\n1,"two, ""2"""\n3,4\n'),
  "course.css": bytes("@page { size: a5; margin: 2cm } :root { --c: #345 } h2 { color: var(--c); margin: calc(1em + 2pt) 0; counter-increment: x } p::before { content: counter(x) \" \" }"),
  "templates/handout/layout.hbs": template("handout/layout.hbs"),
  "templates/handout/partials/topic.hbs": template("handout/partials/topic.hbs"),
  "fonts/own.ttf": readFileSync(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf")),
};

function folderOf(changed: Readonly<Record<string, Uint8Array>>): string {
  const root = projectWith({ c: {} });
  for (const [name, content] of Object.entries({ ...files, ...changed })) {
    const file = path.join(root, "content/c", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return root;
}

const scraps = ["{{", "}}", "{{/if}}", "{{>", "<", "</", "&", "\"", "(", "{", "}", ";", ":", "var(--", "@page", "#", "1e9", "-", ",", "\n", "\u0000", "NaN", "url(", "M", "<use href=\"#u\"/>", "<!DOCTYPE", "\u202e", "\u0301"].map(bytes);

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 16 }),
  put: fc.oneof(fc.constantFrom(...scraps), fc.uint8Array({ maxLength: 6 })),
});

function changed(content: Uint8Array, changes: readonly { at: number; drop: number; put: Uint8Array }[]): Uint8Array {
  return changes.reduce((current, { at, drop, put }) => {
    const start = Math.floor(at * current.length);
    return Buffer.concat([current.subarray(0, start), put, current.subarray(start + drop)]);
  }, content);
}

/** Each run builds a course; `npm run fuzz` asks for more of them. */
const runs = Number(process.env["PROPERTY_RUNS"] ?? 1);

async function expectSound(root: string, work: typeof checkProject): Promise<void> {
  const { diagnostics } = await work({ ...quiet, from: root });
  for (const found of diagnostics) {
    expect(found.span?.end ?? 0).toBeLessThanOrEqual(found.span?.source.text.length ?? 0);
    expect(formatDiagnostic(found)).not.toMatch(/undefined|\[object/);
  }
}

test("the course that the mutations start from is without fault", async () => {
  const { diagnostics } = await checkProject({ ...quiet, from: folderOf({}) });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(formatDiagnostic)).toEqual([]);
});

test.each(Object.keys(files))("no change of %s makes a build throw", async (name) => {
  const content = files[name] ?? new Uint8Array();
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      await expectSound(folderOf({ [name]: changed(content, changes) }), buildProject);
    }),
    { numRuns: runs },
  );
});

test.each(Object.keys(files))("no bytes at all in place of %s make checking throw", async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: 40 }), async (random, kept) => {
      const start = (files[name] ?? new Uint8Array()).subarray(0, kept);
      await expectSound(folderOf({ [name]: Buffer.concat([start, random]) }), checkProject);
    }),
    { numRuns: runs },
  );
});

test("no name of a file makes a build throw", async () => {
  const name = fc.string({ unit: "binary", minLength: 1, maxLength: 80 }).map((text) => text.replace(/[/\0\ud800-\udfff]/g, "x"));
  await fc.assert(
    fc.asyncProperty(name, fc.constantFrom("lessons/N.yaml", "figures/N.png", "tables/N.csv", "templates/handout/N.hbs", "fonts/N.ttf", "sheets/N.yaml"), async (text, place) => {
      const content = files["lessons/one.yaml"] ?? new Uint8Array();
      await expectSound(folderOf({ [place.replace("N", text)]: content }), buildProject);
    }),
    { numRuns: 3 * runs },
  );
});
