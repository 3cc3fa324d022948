import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import type { Manifest } from "../../src/pack/manifest.js";
import { readManifest } from "../../src/pack/manifest.js";
import { manifestSchema } from "../../src/pack/index.js";
import { lectern } from "../support/command-spec.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

let root = "";
let folder = "";

function read(name: string, below = folder): Buffer {
  return readFileSync(path.join(below, name));
}

function manifestOf(below = folder): Manifest {
  return JSON.parse(read("manifest.json", below).toString("utf8")) as Manifest;
}

beforeAll(async () => {
  root = projectWith({ tiny: tinyCourse });
  folder = path.join(root, "release/tiny-1");
  expect(await lectern(root, "pack", "--release", "1", "--verify")).toMatchObject({ code: 0, stderr: "" });
});

test("the manifest is of its schema, and every figure of it is that of its file", () => {
  const manifest = manifestOf();
  expect(new Ajv2020().validate(JSON.parse(manifestSchema()), manifest)).toBe(true);
  expect(manifest.documents.map(({ file }) => file)).toEqual(["tiny-syllabus.pdf", "one-handout.pdf", "two-handout.pdf"]);
  for (const { file, bytes, sha256, pages, title, language, paper, conformsTo, judged } of manifest.documents) {
    expect([file, read(file).length, createHash("sha256").update(read(file)).digest("hex")]).toEqual([file, bytes, sha256]);
    const told = execFileSync("pdfinfo", [path.join(folder, file)], { encoding: "utf8" });
    expect(told).toMatch(new RegExp(`^Pages: +${pages}$`, "m"));
    expect(told).toContain(`Title:           ${title}\n`);
    const [, width = "", height = "", name = ""] = /^Page size: +([\d.]+) x ([\d.]+) pts \((.*)\)$/m.exec(told) ?? [];
    expect([Number(width).toFixed(1), Number(height).toFixed(1), name]).toEqual([paper.width.toFixed(1), paper.height.toFixed(1), paper.name]);
    expect([language, conformsTo]).toEqual(["en", ["PDF/UA-1", "PDF/A-2a"]]);
    expect(judged?.conditions).toBeGreaterThan(80);
  }
  const [pages, bytes] = [manifest.documents.map((one) => one.pages), manifest.documents.map((one) => one.bytes)].map((figures) => figures.reduce((sum, figure) => sum + figure, 0));
  expect(manifest.totals).toEqual({ documents: 3, pages, bytes, open: 0, overdue: 0, warnings: 0 });
});

test("a course whose id leads to another folder is in no manifest", () => {
  const manifest = manifestOf();
  expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
  expect(readManifest(JSON.stringify({ ...manifest, course: { ...manifest.course, id: "../other" } }))).toContain("course.id");
});

test("other programs find the sums right and the archive whole", () => {
  expect(execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: folder, encoding: "utf8" }).split("\n").filter((line) => line.endsWith(": OK"))).toHaveLength(readdirSync(folder).length - 2);
  const listed = execFileSync("python3", ["-c", "import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;print('\\n'.join(i.filename+' '+str(i.date_time[0])+' '+oct(i.external_attr>>16) for i in z.infolist()))", path.join(folder, "tiny-1.zip")], { encoding: "utf8" });
  const others = readdirSync(folder).filter((name) => name !== "tiny-1.zip").sort();
  expect(listed.trim().split("\n")).toEqual(others.map((name) => `tiny-1/${name} 1980 0o100644`));
});

test("a second release says what it changes, and the first one stays as it was", async () => {
  const before = read("tiny-1.zip");
  writeFileSync(path.join(root, "content/tiny/lessons/two.yaml"), (tinyCourse["lessons/two.yaml"] ?? "").replace("More text.", "Other words."));
  expect(await lectern(root, "pack", "--release", "2")).toMatchObject({ code: 0 });
  const second = manifestOf(path.join(root, "release/tiny-2"));
  expect(second.since).toMatchObject({ version: "1", changes: [{ file: "two-handout.pdf", what: "changed", pages: 0 }] });
  expect(second.documents.map(({ since }) => since.version)).toEqual(["1", "1", "2", "2"]);
  expect(second.earlier).toEqual([{ version: "1", day: null }]);
  expect(read("index.html", path.join(root, "release/tiny-2")).toString("utf8")).toContain('<a href="../tiny-1/index.html">1</a>');
  expect(read("tiny-1.zip")).toEqual(before);
});

test("a pack with a mistake in one of its documents is absent", async () => {
  const broken = projectWith({ tiny: { ...tinyCourse, "lessons/two.yaml": "title: Second\nsektions: []\n" } });
  expect(await lectern(broken, "pack", "--release", "1")).toMatchObject({ code: 1 });
  expect(readdirSync(path.join(broken, "release"))).toEqual([]);
});

test("a file that an earlier build made is described by its bytes as one that is made now is by the objects in it", async () => {
  const odd = projectWith({ odd: { ...tinyCourse, "course.yaml": 'title: "Fish & <chips>, \\"Ünïcode\\" αβγ"\nlang: en-GB\nparts:\n  - title: Only part\n    lessons: [one, two]\n', "lessons/one.yaml": (tinyCourse["lessons/one.yaml"] ?? "").replace("title: First", "title: \"A & B's `code`, (*stars*) \\\\ Ωmega\"") } });
  for (const [standard, name] of [["ua-1,a-2a", "made"], ["none", "plain"]] as const) {
    expect(await lectern(odd, "pack", "--release", "1", "--pdf-standard", standard, "--output", name)).toMatchObject({ code: 0 });
    expect(await lectern(odd, "pack", "--release", "1", "--pdf-standard", standard, "--output", `${name}-again`)).toMatchObject({ code: 0 });
    expect(manifestOf(path.join(odd, `${name}-again/odd-1`))).toEqual(manifestOf(path.join(odd, `${name}/odd-1`)));
  }
});

test("the book and a worksheet are packed as well, in the language of the course, and the pack holds", async () => {
  const both = projectWith({ tiny: { ...tinyCourse, "course.yaml": (tinyCourse["course.yaml"] ?? "").replace("lang: en", "lang: de"), "exams/sheet.yaml": "title: Sheet\nkind: worksheet\nsections:\n  - exercises:\n      - text: What is it?\n        points: 1\n" } });
  expect(await lectern(both, "pack", "--release", "1", "--book")).toMatchObject({ code: 0 });
  const packed = path.join(both, "release/tiny-1");
  expect(manifestOf(packed).documents.map(({ kind }) => kind)).toEqual(["syllabus", "handout", "handout", "book", "exam"]);
  expect(await lectern(both, "verify-pack", "release/tiny-1")).toMatchObject({ code: 0 });
  const page = read("index.html", packed).toString("utf8");
  expect(page).toContain('<html lang="de" dir="ltr">');
  expect(page).toContain('<span lang="de">Alle Lektionen als Buch</span>');
});

test("parts are not put together where something is found that is asked about", async () => {
  const open = projectWith({ tiny: { ...tinyCourse, "lessons/one.yaml": `${tinyCourse["lessons/one.yaml"] ?? ""}        figures: [{ id: f, caption: A thing, alt: A thing. }]\n` } });
  for (const part of ["1/2", "2/2"]) expect(await lectern(open, "pack", "--release", "1", "--shard", part)).toMatchObject({ code: 0 });
  const parts = ["release/tiny-1.part-1-of-2", "release/tiny-1.part-2-of-2"];
  const held = await lectern(open, "merge", ...parts, "--fail-on", "open,unverified");
  expect(held).toMatchObject({ code: 3, stdout: "no pack: open, 1 of them\nno pack: unverified, 3 of them\n" });
  expect(readdirSync(path.join(open, "release"))).not.toContain("tiny-1");
  expect(await lectern(open, "merge", ...parts, "--fail-on", "stale")).toMatchObject({ code: 0 });
});
