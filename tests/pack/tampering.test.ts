import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Manifest } from "../../src/pack/manifest.js";
import { lectern } from "../support/command-spec.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

let pack = "";

beforeAll(async () => {
  const root = projectWith({ tiny: tinyCourse });
  expect(await lectern(root, "pack", "--release", "1", "--verify")).toMatchObject({ code: 0 });
  pack = path.join(root, "release/tiny-1");
});

const pdf = "one-handout.pdf";

/** Changes a file by a function of its text. */
function change(folder: string, name: string, changed: (text: string) => string): void {
  const file = path.join(folder, name);
  writeFileSync(file, changed(readFileSync(file, "latin1")), "latin1");
}

/** Changes the manifest, and lets the sums know, as somebody would who does not want to be found out. */
function changeManifest(folder: string, changed: (manifest: Manifest) => unknown): void {
  const file = path.join(folder, "manifest.json");
  writeFileSync(file, `${JSON.stringify(changed(JSON.parse(readFileSync(file, "utf8")) as Manifest), null, 2)}\n`);
  sumAgain(folder, "manifest.json");
}

function sumAgain(folder: string, name: string): void {
  const sum = createHash("sha256").update(readFileSync(path.join(folder, name))).digest("hex");
  change(folder, "SHA256SUMS", (text) => text.replace(new RegExp(`^[0-9a-f]{64}(?=  ${name}$)`, "m"), sum));
}

function changeDocument(folder: string, changed: (document: Manifest["documents"][number]) => object): void {
  changeManifest(folder, (manifest) => ({ ...manifest, documents: manifest.documents.map((one) => (one.file === pdf ? { ...one, ...changed(one) } : one)) }));
}

const deeds: Readonly<Record<string, readonly [deed: (folder: string) => void, code: string]>> = {
  "a byte of a PDF": [(folder) => { change(folder, pdf, (text) => text.replace("/Lang (en)", "/Lang (de)").replace("%%EOF", "%%EoF")); }, "pack/wrong-figure"],
  "the end of a PDF": [(folder) => { truncateSync(path.join(folder, pdf), 900); }, "pack/not-conforming"],
  "one PDF put in the place of another": [(folder) => { cpSync(path.join(folder, "two-handout.pdf"), path.join(folder, pdf)); }, "pack/wrong-figure"],
  "a PDF that is gone": [(folder) => { rmSync(path.join(folder, pdf)); }, "pack/missing-file"],
  "a PDF that is added": [(folder) => { cpSync(path.join(folder, pdf), path.join(folder, "three-handout.pdf")); }, "pack/strange-file"],
  "a PDF that is a link": [(folder) => { rmSync(path.join(folder, pdf)); symlinkSync("/etc/hostname", path.join(folder, pdf)); }, "pack/strange-file"],
  "a number of pages": [(folder) => { changeDocument(folder, ({ pages }) => ({ pages: pages + 1 })); }, "pack/wrong-figure"],
  "a number of bytes": [(folder) => { changeDocument(folder, ({ bytes }) => ({ bytes: bytes + 1 })); }, "pack/wrong-figure"],
  "a sum in the manifest": [(folder) => { changeDocument(folder, () => ({ sha256: "0".repeat(64) })); }, "pack/wrong-figure"],
  "a title": [(folder) => { changeDocument(folder, () => ({ title: "Another" })); }, "pack/wrong-figure"],
  "a language": [(folder) => { changeDocument(folder, () => ({ language: "fr" })); }, "pack/wrong-figure"],
  "a paper": [(folder) => { changeDocument(folder, ({ paper }) => ({ paper: { ...paper, name: "Letter" } })); }, "pack/wrong-figure"],
  "a claim": [(folder) => { changeDocument(folder, () => ({ conformsTo: ["PDF/UA-1", "PDF/A-3a"] })); }, "pack/wrong-figure"],
  "who judged": [(folder) => { changeDocument(folder, ({ judged }) => ({ judged: { ...judged, conditions: 999 } })); }, "pack/wrong-figure"],
  "a kind": [(folder) => { changeDocument(folder, () => ({ kind: "syllabus" })); }, "pack/wrong-figure"],
  "fonts": [(folder) => { changeDocument(folder, () => ({ fonts: [] })); }, "pack/wrong-figure"],
  "open slots": [(folder) => { changeDocument(folder, () => ({ open: 3 })); }, "pack/wrong-figure"],
  "a total": [(folder) => { changeManifest(folder, (manifest) => ({ ...manifest, totals: { ...manifest.totals, pages: 1 } })); }, "pack/wrong-figure"],
  "a document left out": [(folder) => { changeManifest(folder, (manifest) => ({ ...manifest, documents: manifest.documents.filter(({ file }) => file !== pdf) })); }, "pack/strange-file"],
  "a document listed twice": [(folder) => { changeManifest(folder, (manifest) => ({ ...manifest, documents: [...manifest.documents, ...manifest.documents.slice(0, 1)] })); }, "pack/wrong-figure"],
  "an unknown field": [(folder) => { changeManifest(folder, (manifest) => ({ ...manifest, more: 1 })); }, "pack/no-pack"],
  "a path for a name": [(folder) => { changeDocument(folder, () => ({ file: "../one-handout.pdf" })); }, "pack/no-pack"],
  "the course in the manifest": [(folder) => { changeManifest(folder, (manifest) => ({ ...manifest, course: { ...manifest.course, title: "Another" } })); }, "pack/wrong-figure"],
  "the page": [(folder) => { change(folder, "index.html", (text) => text.replace("Tiny course", "Other course")); }, "pack/wrong-figure"],
  "a link of the page": [(folder) => { change(folder, "index.html", (text) => text.replace(pdf, "gone.pdf")); sumAgain(folder, "index.html"); }, "pack/missing-file"],
  "the feed": [(folder) => { change(folder, "feed.atom", (text) => text.replace("2000-01-01", "2001-01-01")); sumAgain(folder, "feed.atom"); }, "pack/wrong-figure"],
  "the sheet of changes": [(folder) => { change(folder, "CHANGES.md", (text) => `${text}- More\n`); sumAgain(folder, "CHANGES.md"); }, "pack/wrong-figure"],
  "a line of the sums": [(folder) => { change(folder, "SHA256SUMS", (text) => text.slice(text.indexOf("\n") + 1)); }, "pack/wrong-figure"],
  "a line more in the sums": [(folder) => { change(folder, "SHA256SUMS", (text) => `${text}${"0".repeat(64)}  more.pdf\n`); }, "pack/wrong-figure"],
  "the archive": [(folder) => { change(folder, "tiny-1.zip", (text) => `${text}more`); }, "pack/wrong-figure"],
  "a page that is gone": [(folder) => { rmSync(path.join(folder, "index.html")); }, "pack/missing-file"],
};

test("a pack that nobody has touched holds, as a folder and as an archive", async () => {
  const found = await lectern(pack, "verify-pack", ".", "tiny-1.zip", "--strict");
  expect(found).toMatchObject({ code: 0, stderr: "" });
  expect(found.stdout).toContain("tiny-1.zip  3 documents  3 pages  3 PDFs judged  every figure holds");
});

test.each(Object.entries(deeds))("%s is found", async (_, [deed, code]) => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "lectern-pack-")), "tiny-1");
  cpSync(pack, folder, { recursive: true });
  deed(folder);
  const { code: exit, stderr } = await lectern(path.dirname(folder), "verify-pack", "tiny-1");
  expect(exit).toBe(1);
  expect(stderr).toContain(`[${code}]`);
});

/** The archive with some of its bytes changed. */
function archive(changed: (bytes: Buffer) => Buffer): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "lectern-zip-")), "pack.zip");
  writeFileSync(file, changed(readFileSync(path.join(pack, "tiny-1.zip"))));
  return file;
}

test.each<[string, (bytes: Buffer) => Buffer]>([
  ["cut off", (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ["empty", () => Buffer.alloc(0)],
  ["of zeros", (bytes) => Buffer.alloc(bytes.length)],
  ["with a directory that counts 65,535 files", (bytes) => { bytes.writeUInt16LE(0xffff, bytes.length - 12); return bytes; }],
  ["with an offset outside of it", (bytes) => { bytes.writeUInt32LE(0xfffffff0, bytes.length - 6); return bytes; }],
  ["with a size of four gigabytes", (bytes) => { bytes.writeUInt32LE(0xfffffffe, bytes.indexOf("PK\x01\x02") + 24); return bytes; }],
  ["with two files of one name", (bytes) => Buffer.from(bytes.toString("latin1").replaceAll("two-handout.pdf", "one-handout.pdf"), "latin1")],
  ["with a file that is encrypted", (bytes) => { bytes.writeUInt16LE(0x0801, bytes.indexOf("PK\x01\x02") + 8); return bytes; }],
  ["with a name that leads out of it", (bytes) => Buffer.from(bytes.toString("latin1").replaceAll("tiny-1/feed.atom", "../../etc/passwd"), "latin1")],
])("an archive %s is refused, and soon", async (_, changed) => {
  const file = archive(changed);
  const from = performance.now();
  const { code, stderr } = await lectern(path.dirname(file), "verify-pack", "pack.zip");
  expect([code, stderr.includes("[pack/")]).toEqual([1, true]);
  expect(performance.now() - from).toBeLessThan(20_000);
});

test("an archive beyond the limit is not read", async () => {
  const file = archive((bytes) => bytes);
  expect(await lectern(path.dirname(file), "verify-pack", "pack.zip", "--max-bytes", "1000")).toMatchObject({ code: 5 });
  expect(await lectern(path.dirname(file), "verify-pack", "/dev/zero")).toMatchObject({ code: 4 });
});
