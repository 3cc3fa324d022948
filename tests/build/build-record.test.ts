import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { BuildMemory } from "../../src/build/build-memory.js";
import { BuildRecord, entryOf } from "../../src/build/build-record.js";
import { buildProject } from "../../src/build/build-project.js";
import type { BuildEvent } from "../../src/build/findings.js";
import { Fingerprint } from "../../src/build/fingerprint.js";
import type { Printed } from "../../src/build/fingerprint.js";
import { keepReplay } from "../../src/build/record-folder.js";
import { KeptReadings } from "../../src/build/kept-readings.js";
import { LazyImages } from "../../src/build/lazy-images.js";
import { readCourse } from "../../src/content/index.js";
import { diagnostic } from "../../src/diagnostics/index.js";
import type { Source } from "../../src/diagnostics/index.js";
import { replayOf, Witness } from "../../src/replay/index.js";
import type { Circumstances } from "../../src/replay/index.js";
import { FontBook } from "../../src/text/index.js";
import { projectWith } from "../support/tiny-project.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const drawing = (width: number): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="${width}" height="10" fill="#333"/></svg>`;

const course = `title: A course
lang: en
instructors: [{ name: A. Teacher }]
parts:
  - title: One
    lessons: [one, two]
`;
const one = `title: Ponds
sections:
  - title: Water
    topics:
      - title: Depth
        body: |
          Water is deep, see @fig-pond and [@lee2020; @low2016; @moor1999].

          - Fish[^a] swim.

          [^a]: Some of them.
        key-points: [Look *twice*.]
        figures: [{ id: pond, caption: A pond., alt: A pond., source: A keeper. }]
`;
const two = `title: Rivers
sections:
  - title: Streams
    topics:
      - title: Speed
        body: "Streams run, unlike @fig-pond: a :term[brook]."
`;
const references = "- { id: lee2020, type: book, title: On ponds, author: [{ family: Lee, given: A. }], issued: 2020 }\n";

const files: Readonly<Record<string, string>> = {
  "course.yaml": course, "lessons/one.yaml": one, "lessons/two.yaml": two, "references.yaml": references, "glossary.yaml": "- { term: brook, definition: A small stream. }\n", "figures/pond.svg": drawing(20),
  "more.bib": "@book{low2016, title = {Low water}, author = {Low, Ann}, year = 2016}\n",
  "references.json": '[{"id": "moor1999", "type": "book", "title": "Moors", "author": [{"literal": "Moor Society"}], "issued": {"date-parts": [[1999]]}}]\n',
};

/** What a run makes and says: the bytes of each file, what became of each document, and every message. */
interface Outcome {
  readonly files: Readonly<Record<string, string>>;
  readonly said: readonly string[];
}

async function built(root: string, remembers: boolean, memory?: BuildMemory): Promise<Outcome> {
  const said: string[] = [];
  const report = (event: BuildEvent): void => {
    if (event.kind === "document") said.push(`${event.document.output} ${event.document.status === "failed" ? "failed" : "made"} ${event.document.pages} ${event.document.openSlots}`);
    if (event.kind === "diagnostic") said.push(`${event.diagnostic.code} ${event.diagnostic.span?.source.path ?? ""} ${event.diagnostic.span?.start ?? ""} ${event.diagnostic.message}`);
  };
  const witness = Witness.begin();
  const { diagnostics } = await buildProject({ from: root, targets: [], output: null, environment: {}, report, remembers, ...(memory === undefined ? {} : { memory }) });
  const sights = witness.end();
  const output = path.join(root, "output");
  if (remembers && sights !== null && diagnostics.every(({ severity }) => severity === "warning"))
    keepReplay(output, { circumstances: asked(root), sights, pieces: said.map((line) => ["stdout", "text", line] as const), exitCode: 0 });
  return { files: pdfsIn(output), said };
}

const asked = (root: string): Circumstances => ({ from: root, words: ["build"], surroundings: [] });

function pdfsIn(output: string): Outcome["files"] {
  const pdfs = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".pdf")).sort();
  return Object.fromEntries(pdfs.map((name) => [name, readFileSync(path.join(output, name), "latin1")]));
}

/** What a build would be that is told again; `null` where there is none. */
function toldAgain(root: string): Outcome | null {
  const output = path.join(root, "output");
  const replay = replayOf(output, asked(root));
  return replay && { files: pdfsIn(output), said: replay.pieces.map(([, , text]) => text) };
}

/** Changes that an author makes to the files of the course, and what others do to those that were made. */
const edits: Readonly<Record<string, (root: string) => void>> = {
  "a word in a lesson": (root) => { replace(root, "lessons/one.yaml", /deep|shallow/, (word) => (word === "deep" ? "shallow" : "deep")); },
  "the title of the other lesson": (root) => { replace(root, "lessons/two.yaml", /Rivers|Brooks/, (word) => (word === "Rivers" ? "Brooks" : "Rivers")); },
  "the title of a lesson that another refers to": (root) => { replace(root, "lessons/one.yaml", /Ponds|Pools/, (word) => (word === "Ponds" ? "Pools" : "Ponds")); },
  "the picture": (root) => { replace(root, "figures/pond.svg", /width="(?:20|30)"/, (word) => (word.includes("20") ? 'width="30"' : 'width="20"')); },
  "a reference": (root) => { replace(root, "references.yaml", /On ponds|Of ponds/, (word) => (word === "On ponds" ? "Of ponds" : "On ponds")); },
  "an entry of BibTeX": (root) => { replace(root, "more.bib", /Low water|High water/, (word) => (word === "Low water" ? "High water" : "Low water")); },
  "an entry of JSON": (root) => { replace(root, "references.json", /1999\]|1998\]/, (word) => (word === "1999]" ? "1998]" : "1999]")); },
  "a fault in BibTeX": (root) => { toggle(root, "more.bib", "@book{torn, title = {x\n"); },
  "the teacher, who stands in what a file says of itself": (root) => { replace(root, "course.yaml", /A\. Teacher|B\. Tutor/, (word) => (word === "A. Teacher" ? "B. Tutor" : "A. Teacher")); },
  "a colour": (root) => { toggle(root, "course.yaml", 'theme: { accent: "#700" }\n'); },
  "a sheet of the course": (root) => { toggle(root, "course.css", "p { text-indent: 3em }\n"); },
  "a blank line above everything": (root) => { toggleFirst(root, "lessons/one.yaml", "\n\n"); },
  "a word of the glossary": (root) => { replace(root, "glossary.yaml", /term: (?:brook|beck)/, (word) => (word.endsWith("brook") ? "term: beck" : "term: brook")); },
  "the id of a figure that another lesson refers to": (root) => { replace(root, "lessons/one.yaml", /id: (?:pond|pool)/, (word) => (word === "id: pond" ? "id: pool" : "id: pond")); },
  "a note that nothing prints": (root) => { toggle(root, "lessons/one.yaml", "# A note.\n"); },
  "a text for one audience": (root) => { toggle(root, "lessons/two.yaml", "      - { title: Answers, for: instructor, summary: None. }\n"); },
  "a lesson that is added": (root) => {
    toggle(root, "lessons/three.yaml", "title: Seas\nsections: [{ title: Salt, topics: [{ title: Tides, summary: As in @fig-pond. }] }]\n");
    replace(root, "course.yaml", /two\]|two, three\]/, (word) => (word === "two]" ? "two, three]" : "two]"));
  },
  "a lesson that goes": (root) => { move(root, "lessons/two.yaml", "two.txt"); },
  "a lesson that is renamed": (root) => { move(root, "lessons/two.yaml", "lessons/too.yaml"); },
  "a file that is broken and mended": (root) => { toggleFirst(root, "lessons/one.yaml", "title: [\n"); },
  "a fault": (root) => { toggle(root, "lessons/two.yaml", "nothing: known\n"); },
  "a word that no line holds, whose place moves with what is above it": (root) => { replace(root, "lessons/one.yaml", /is (?:deep|shallow)|is w+/, (word) => (word.startsWith("is w") ? "is deep" : `is ${"w".repeat(200)}`)); },
  "a warning in the text": (root) => { replace(root, "lessons/two.yaml", /Streams run,|Streams run <b>,/, (word) => (word === "Streams run," ? "Streams run <b>," : "Streams run,")); },
  "the text of a template": (root) => {
    const file = "templates/handout/partials/note.txt";
    toggle(root, file, "x");
  },
  "a file that somebody else wrote over": (root) => { spoil(root, (file) => { writeFileSync(file, "%PDF-1.7 nothing"); }); },
  "a file that is gone": (root) => { spoil(root, (file) => { rmSync(file); }); },
  "a record that is damaged": (root) => { writeFileSync(recordOf(root), "{"); },
  "a record of what was read that is damaged": (root) => { spoilReadings(root, (whole) => whole.subarray(0, -40)); },
  "a record of what was read in which a word differs": (root) => { spoilReadings(root, (whole) => Buffer.from(whole.toString("latin1").replaceAll("Water", "Later"), "latin1")); },
  "a record that says something else": (root) => { replaceFile(recordOf(root), /"pages": \d+/, () => '"pages": "many"'); },
};

/** What makes no document differ, and yet could. */
const strayEdits: Readonly<Record<string, (root: string) => void>> = {
  "a file beside the pictures": (root) => { toggle(root, "figures/another.svg", drawing(10)); },
  "a lesson that nobody names": (root) => { toggle(root, "lessons/three.yaml", "title: Seas\n"); },
  "a file of references that nobody names": (root) => { toggle(root, "other.bib", "\n"); },
  "another course": (root) => { mkdirSync(path.join(root, "content/seas/lessons"), { recursive: true }); },
};

/** Gives a file of the course another name, or its own again. */
function move(root: string, file: string, other: string): void {
  const [from, to] = existsSync(inCourse(root, file)) ? [file, other] : [other, file];
  if (existsSync(inCourse(root, from))) renameSync(inCourse(root, from), inCourse(root, to));
}

/** The texts of the files of the course by their paths; another course goes. */
function allTexts(root: string): Readonly<Record<string, string>> {
  rmSync(path.join(root, "content/seas"), { recursive: true, force: true });
  const names = readdirSync(path.join(root, "content/ponds"), { recursive: true, withFileTypes: true });
  return Object.fromEntries(names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => {
    const file = path.relative(path.join(root, "content/ponds"), path.join(parentPath, name));
    return [file, textOf(inCourse(root, file))];
  }));
}

const inCourse = (root: string, file: string): string => path.join(root, "content/ponds", file);
const recordOf = (root: string): string => path.join(root, "output/.lectern/record.json");

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function replaceFile(file: string, pattern: RegExp, by: (word: string) => string): void {
  writeFileSync(file, textOf(file).replace(pattern, by));
}

function replace(root: string, file: string, pattern: RegExp, by: (word: string) => string): void {
  replaceFile(inCourse(root, file), pattern, by);
}

function toggle(root: string, file: string, text: string): void {
  const whole = inCourse(root, file);
  const before = textOf(whole);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, before.endsWith(text) ? before.slice(0, -text.length) : `${before}${text}`);
}

function toggleFirst(root: string, file: string, text: string): void {
  const whole = inCourse(root, file);
  const before = textOf(whole);
  writeFileSync(whole, before.startsWith(text) ? before.slice(text.length) : `${text}${before}`);
}

function spoil(root: string, how: (file: string) => void): void {
  const folder = path.join(root, "output/ponds");
  const [first] = readdirSync(folder).filter((name) => name.endsWith(".pdf")).sort();
  if (first !== undefined) how(path.join(folder, first));
}

const readingsOf = (root: string): string => path.join(root, "output/.lectern/readings.bin");

function spoilReadings(root: string, how: (whole: Buffer) => Uint8Array): void {
  writeFileSync(readingsOf(root), how(readFileSync(readingsOf(root))));
}

const copyOf = (root: string): string => projectWith({ ponds: Object.fromEntries(Object.entries(allTexts(root)).filter(([, text]) => text !== "")) });

test("whatever is edited, a build that remembers, on disk and in its process, makes and says what one from nothing does", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.array(fc.constantFrom(...Object.keys(edits)), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 }), fc.boolean(), async (rounds, isOneProcess) => {
    const root = projectWith({ ponds: files });
    const memory = isOneProcess ? new BuildMemory() : undefined;
    await built(root, true, memory);
    for (const round of rounds) {
      for (const name of round) edits[name]?.(root);
      const again = toldAgain(root);
      const remembered = await built(root, true, memory);
      const fresh = await built(copyOf(root), false);
      // A document with faults keeps the file of an earlier build, which a clean one does not have.
      const made = Object.fromEntries(Object.entries(remembered.files).filter(([name]) => name in fresh.files));
      expect({ files: made, said: remembered.said }).toEqual(fresh);
      if (again !== null) expect(again).toEqual(fresh);
    }
  }), { numRuns: 6 });
}, 300_000);

test("a build is told again until anything is not as it saw or made it", async () => {
  const root = projectWith({ ponds: files });
  const { said } = await built(root, true);
  expect(toldAgain(root)?.said).toEqual(said);
  for (const [name, edit] of Object.entries({ ...edits, ...strayEdits })) {
    const isOfRecord = name.startsWith("a record");
    const before = pdfsIn(path.join(root, "output"));
    const texts = allTexts(root);
    edit(root);
    expect(toldAgain(root) !== null, name).toBe(isOfRecord);
    for (const [file, text] of Object.entries(texts)) writeFileSync(inCourse(root, file), text);
    for (const file of Object.keys(allTexts(root))) if (!(file in texts)) rmSync(inCourse(root, file));
    for (const [file, text] of Object.entries(before)) writeFileSync(path.join(root, "output", file), text, "latin1");
    rmSync(path.join(inCourse(root, "templates")), { recursive: true, force: true });
    expect(toldAgain(root)?.said, `after ${name}`).toEqual(said);
  }
  writeFileSync(path.join(root, "output/.lectern.lock"), "{}");
  expect(toldAgain(root)).toBeNull();
});

test("a replay that is damaged, or is of another command, is none", async () => {
  const root = projectWith({ ponds: files });
  await built(root, true);
  const file = path.join(root, "output/.lectern/replay.json");
  const whole = readFileSync(file, "utf8");
  expect(replayOf(path.join(root, "output"), { ...asked(root), words: ["build", "ponds"] })).toBeNull();
  for (const damaged of ["", "{", whole.slice(0, -20), whole.replace(/1 0"/, '2 0"'), whole.replace(/^\S+ \S+/, (head) => head.replace(/.$/, "x"))]) {
    writeFileSync(file, damaged);
    expect(toldAgain(root)).toBeNull();
  }
});

test("what was read of a file is kept, and is what would be read again", () => {
  const folder = path.resolve("content/large-model-engineering");
  const sources = (kind: string): readonly Source[] => readdirSync(path.join(folder, kind)).map((name) => ({ path: `content/large-model-engineering/${kind}/${name}`, text: readFileSync(path.join(folder, kind, name), "utf8") }));
  const root = projectWith({ ponds: files });
  const read = (known: (source: Source) => Source): ReturnType<typeof readCourse> => {
    const { lessons = [], sheets = [], exams = [] } = Object.fromEntries(["lessons", "sheets", "exams"].map((kind) => [kind, sources(kind).map(known)]));
    return readCourse({ id: "large", course: { path: "course.yaml", text: readFileSync(path.join(folder, "course.yaml"), "utf8") }, references: null, lessons, sheets, exams });
  };
  const first = new KeptReadings(path.join(root, "output"), undefined);
  const before = read((source) => first.known(source));
  // Those of files that are not there are forgotten when others are kept.
  first.save(root);
  const next = new KeptReadings(path.join(root, "output"), undefined);
  const recalled: Source[] = [];
  const after = read((source) => {
    const known = next.known(source);
    if (known !== source) recalled.push(known);
    return known;
  });
  expect(recalled.length).toBeGreaterThan(5);
  expect(after).toStrictEqual(before);
  const [lesson] = recalled;
  if (lesson === undefined) throw new Error("nothing was kept");
  const other = { ...lesson, text: `${lesson.text}\n` };
  expect(new KeptReadings(path.join(root, "output"), undefined).known(other)).toBe(other);
});

test("what an earlier build made of the same is left alone, and the rest is made", async () => {
  const root = projectWith({ ponds: files });
  await built(root, true);
  const before = JSON.parse(readFileSync(recordOf(root), "utf8")) as Record<string, { made: string }>;
  expect(Object.keys(before)).toEqual(["ponds/glossary.pdf", "ponds/one-handout.pdf", "ponds/ponds-syllabus.pdf", "ponds/two-handout.pdf"]);
  edits["a word in a lesson"]?.(root);
  await built(root, true);
  const after = JSON.parse(readFileSync(recordOf(root), "utf8")) as Record<string, { made: string }>;
  const changed = Object.keys(after).filter((name) => after[name]?.made !== before[name]?.made);
  expect(changed).toEqual(["ponds/one-handout.pdf"]);
  expect(readFileSync(path.join(root, "output/.lectern/.gitignore"), "utf8")).toBe("*\n");
});

test("what a document is made of is told alike by the build that read its files and by one that found them read", async () => {
  const root = projectWith({ ponds: files });
  await built(root, true);
  const before = JSON.parse(readFileSync(recordOf(root), "utf8")) as Record<string, { from: string | null }>;
  edits["a warning in the text"]?.(root);
  await built(root, true);
  const after = JSON.parse(readFileSync(recordOf(root), "utf8")) as Record<string, { from: string | null }>;
  expect(before["ponds/one-handout.pdf"]?.from).toEqual(expect.any(String));
  expect(after["ponds/one-handout.pdf"]?.from).toBe(before["ponds/one-handout.pdf"]?.from);
});

test("a word in a text moves no warning of a document that does not print it", async () => {
  const root = projectWith({ ponds: { ...files, "course.yaml": `${course}description: ${"w".repeat(300)}\n` } });
  const warned = await built(root, true);
  expect(warned.said.filter((line) => line.startsWith("layout/"))).not.toEqual([]);
  const before = readFileSync(recordOf(root), "utf8");
  edits["a word in a lesson"]?.(root);
  await built(root, true);
  const told = (record: string): unknown => (JSON.parse(record) as Record<string, { told: string | null }>)["ponds/ponds-syllabus.pdf"]?.told;
  expect(told(before)).toEqual(expect.any(String));
  expect(told(readFileSync(recordOf(root), "utf8"))).toBe(told(before));
});

test("two builds at once leave what a third one can trust", async () => {
  const root = projectWith({ ponds: files });
  await built(root, true);
  for (const name of ["a word in a lesson", "the title of the other lesson"]) {
    edits[name]?.(root);
    await Promise.all([built(root, true), built(root, true)]);
    const third = await built(root, true);
    expect(third).toEqual(await built(copyOf(root), false));
  }
});

const printed = (text: string): Printed => {
  const source = { path: "one.yaml", text };
  const span = { source, start: 0, end: text.length };
  // A fingerprint asks for no more of these.
  const content = { course: { instructors: [], title: { inlines: [] }, lang: { value: "en" }, pdfStandard: "none" }, subject: { kind: "syllabus" } } as unknown as Pick<Printed, "course" | "subject">;
  return {
    ...content, secrets: [], created: 0, fonts: new FontBook([]), template: { files: { layout: source, partials: new Map() }, sheets: [], layout: null, stylesheets: [], diagnostics: [] },
    markup: { text, segments: [{ start: 0, span, linear: true }] }, images: new LazyImages([], { shown: (name) => name, read: () => ({ value: null, diagnostics: [] }), digest: () => null }),
  };
};

const fingerprint = (text: string): Fingerprint => {
  const found = Fingerprint.of(printed(text));
  if (found === null) throw new Error("no fingerprint");
  return found;
};

test("a record knows a file by its bytes, and what is no entry is none", () => {
  const root = projectWith({ ponds: files });
  const output = path.join(root, "output");
  const file = path.join(output, "a/b.pdf");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "one");
  const known = fingerprint("A pond.");
  const [span] = known.sources.values();
  if (span === undefined) throw new Error("no source");
  const warning = { ...diagnostic("layout/overfull-line", { source: span, start: 2, end: 6 }, "too long", "make it shorter"), severity: "warning" as const };
  const entry = entryOf(known, null, { pages: 3, diagnostics: [warning] });
  if (entry === null) throw new Error("nothing to remember");
  const record = BuildRecord.of(output);
  record.note(file, bytes("one"), entry);
  record.save();
  expect(BuildRecord.of(output).find(file, fingerprint("A pond."))).toMatchObject({ pages: 3, diagnostics: [{ ...warning, span: { start: 2, end: 6 } }] });
  expect(BuildRecord.of(output).find(file, fingerprint("A lake."))).toBeNull();
  expect(BuildRecord.of(output).find(path.join(output, "a/c.pdf"), known)).toBeNull();
  writeFileSync(file, "two");
  expect(BuildRecord.of(output).find(file, known)).toBeNull();
  writeFileSync(file, "one");
  for (const damaged of ["", "[]", "null", '{"a/b.pdf": 3}', JSON.stringify({ "a/b.pdf": { ...entry, sha256: 1 } }), JSON.stringify({ "a/b.pdf": { ...entry, sha256: "", warnings: [{ code: "no/such" }] } })]) {
    writeFileSync(path.join(output, ".lectern/record.json"), damaged);
    expect(BuildRecord.of(output).find(file, known)).toBeNull();
  }
});

test("an error, and what is told of a text that is not the document's, is not remembered", () => {
  const known = fingerprint("A pond.");
  const elsewhere = { source: { path: "figures/a.svg", text: "" }, start: 0, end: 0 };
  const [source] = known.sources.values();
  const own = source === undefined ? null : { source, start: 0, end: 1 };
  const one = diagnostic("layout/overfull-line", own, "too long");
  expect(entryOf(known, null, { pages: 1, diagnostics: [{ ...one, severity: "error" }] })).toBeNull();
  expect(entryOf(known, null, { pages: 1, diagnostics: [{ ...one, severity: "warning", span: elsewhere }] })).toBeNull();
  expect(entryOf(known, null, { pages: 1, diagnostics: [] })).toMatchObject({ told: null, warnings: [] });
});
