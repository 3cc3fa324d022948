import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Manifest } from "../../src/pack/manifest.js";
import { lectern } from "../support/command-spec.js";
import { printedPages } from "../support/printed-words.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

// The page for downloading in a real browser. `.ci/run` installs Debian's Chromium; without a browser these tests fail.
const executablePath = [process.env["LECTERN_CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((file) => file !== undefined && existsSync(file));
/** Pictures of the pages go there, to be looked at. */
const shots = mkdtempSync(path.join(tmpdir(), "lectern-page-"));

const types: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".pdf": "application/pdf", ".zip": "application/zip", ".atom": "application/atom+xml", ".json": "application/json", ".md": "text/markdown" };

const chineseCourse: typeof tinyCourse = {
  "course.yaml": "title: 观鸟入门\nlang: zh\ncode: BIO101\nterm: 2027年春\nversion: 第一版\ninstructors: [王小明]\ntheme: { accent: \"#007a7a\" }\nparts:\n  - title: 全部\n    lessons: [one, two]\n",
  "lessons/one.yaml": "title: 看清一只鸟\ndate: 2027-03-02\nsections:\n  - title: 开始\n    topics:\n      - title: 形状\n        summary: 先看形状。\n        figures:\n          - { id: bill, caption: 喙的形状, alt: 三种喙。, due: 2027-03-01 }\n",
  "lessons/two.yaml": "title: 野外记录\ndate: 2027-03-09\nsections:\n  - title: 记录\n    topics:\n      - title: 笔记\n        summary: 写下来。\n",
};

const englishCourse: typeof tinyCourse = {
  ...tinyCourse,
  "course.yaml": "title: Tiny course & its \"letters\"\nsubtitle: A subtitle\nlang: en-GB\ncode: T 1\nlicence: CC BY 4.0\ninstructors: [Ada Vale, Ben Oak]\nparts:\n  - title: Only part\n    lessons: [one, two, three]\n",
  "lessons/three.yaml": "title: Third\nsections:\n  - title: End\n    topics:\n      - title: Last\n        summary: Some text.\n",
  "lessons/two.yaml": "title: Second\ndate: 2026-03-08\nsections:\n  - title: Go on\n    topics:\n      - title: Other\n        summary: More text.\n        figures:\n          - { id: margins, caption: A margin, alt: A page. }\n",
  "sheets/signs.yaml": "title: Signs\ngroups:\n  - title: All\n    entries:\n      - term: One\n        definition: A sign.\n    lessons: [one]\n",
};

const root = projectWith({ tiny: englishCourse, niao: chineseCourse });
let browser: Browser;
let server: Server;
let site = "";

beforeAll(async () => {
  expect(executablePath, "no Chromium: install Debian's `chromium`, or name one in LECTERN_CHROMIUM").toBeDefined();
  for (const course of ["tiny", "niao"]) expect(await lectern(root, "pack", course, "--release", "1", "--all", "--verify")).toMatchObject({ code: 0, stderr: "" });
  writeFileSync(path.join(root, "content/tiny/lessons/one.yaml"), (tinyCourse["lessons/one.yaml"] ?? "").replace("A *short* text.", "Other words."));
  writeFileSync(path.join(root, "content/niao/lessons/one.yaml"), (chineseCourse["lessons/one.yaml"] ?? "").replace("先看形状。", "先看形状，再看颜色。"));
  writeFileSync(path.join(root, "content/tiny/course.yaml"), (englishCourse["course.yaml"] ?? "").replace(", three]", "]"));
  rmSync(path.join(root, "content/tiny/lessons/three.yaml"));
  for (const course of ["tiny", "niao"]) expect(await lectern(root, "pack", course, "--release", "2", "--all", "--url", "https://example.org/courses")).toMatchObject({ code: 0 });
  expect(await lectern(root, "site")).toMatchObject({ code: 0, stderr: "" });
  server = createServer(({ url = "" }, response) => {
    const file = path.join(root, "public", decodeURIComponent(new URL(url, "http://localhost").pathname));
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "text/plain" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const address = server.address();
  site = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: ["--no-sandbox"] });
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Folders of the site: releases, the latest of a course, and the site itself. */
const packs = ["tiny-2", "niao-2", "tiny-1", "niao", "."];

async function open(pack: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(`${site}/${pack}/index.html`);
  return page;
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[];
  readonly passes: readonly unknown[];
}

async function faults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  const { violations, passes } = await page.evaluate<AxeResult>("axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })");
  expect(passes.length).toBeGreaterThan(12);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test.each(packs)("axe finds no fault in the page of %s, on a phone, on a screen and on paper", async (pack) => {
  for (const width of [320, 1280]) {
    const page = await open(pack, width);
    expect(await faults(page)).toEqual([]);
    await page.screenshot({ path: path.join(shots, `${pack.replace(".", "site")}-${width}.png`), fullPage: true });
    await page.emulateMedia({ media: "print" });
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  }
});

test.each(packs)("nothing of the page of %s leaves a screen of 320 pixels", async (pack) => {
  const page = await open(pack, 320);
  expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  // Text may be spaced (WCAG 1.4.12) and be twice as large (1.4.4).
  await page.addStyleTag({ content: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } html { font-size: 200% }" });
  expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
});

test.each(packs)("the page of %s is valid, one file and without script", async (pack) => {
  const html = readFileSync(path.join(root, "public", pack, "index.html"), "utf8");
  const report = await new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] }).validateString(html);
  expect(report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
  expect(html).not.toMatch(/<script|\son\w+=|src=|@import|url\(/);
});

test("the keyboard reaches every link, the first leads to the documents, and where it is can be seen", async () => {
  const page = await open("tiny-2", 1280);
  const links = await page.locator("a").count();
  await page.keyboard.press("Tab");
  expect(await page.evaluate<boolean>("document.activeElement.className === 'skip' && document.activeElement.getBoundingClientRect().left >= 0")).toBe(true);
  for (let link = 1; link < links; link++) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate<string>("document.activeElement.localName + getComputedStyle(document.activeElement).outlineStyle")).toBe("asolid");
  }
});

test("every link leads to a file with the bytes that the manifest says, and the archive is downloaded whole", async () => {
  const page = await open("tiny-2", 400);
  const { documents } = JSON.parse(readFileSync(path.join(root, "release/tiny-2/manifest.json"), "utf8")) as Manifest;
  const hrefs = await page.evaluate<string[]>("[...document.querySelectorAll('a[href]')].map((link) => link.href)");
  for (const href of hrefs) expect([href, (await page.request.get(href)).status()]).toEqual([href, 200]);
  for (const { file, sha256 } of documents) {
    const response = await page.request.get(`${site}/tiny-2/${encodeURIComponent(file)}`);
    expect([hrefs.includes(response.url()), createHash("sha256").update(await response.body()).digest("hex")]).toEqual([true, sha256]);
  }
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("a[href$='.zip']").click()]);
  expect(readFileSync(await download.path())).toEqual(readFileSync(path.join(root, "release/tiny-2/tiny-2.zip")));
});

test("the page says what is new, by lesson and day, in the language of the course", async () => {
  const english = await open("tiny-2", 1280);
  const words = await english.locator("body").innerText();
  for (const part of ["Tiny course & its \"letters\"", "Teachers: Ada Vale, Ben Oak", "New since 1", "Changed: First", "Changed: First, instructor edition", "No longer in this release: Third", "1 March 2026", "Lesson 1 First", "Signs", "instructor edition, PDF, ", "1 place still to be filled", "Earlier releases", "CC BY 4.0"]) expect(words).toContain(part);
  expect(await english.locator("html").getAttribute("lang")).toBe("en-GB");
  const chinese = await open("niao-2", 1280);
  const han = await chinese.locator("body").innerText();
  for (const part of ["教师：王小明", "1 之后的变化", "有改动：看清一只鸟", "2027年3月2日", "第1讲 看清一只鸟", "1 处待补", "以前的版本"]) expect(han).toContain(part);
  expect(await chinese.locator("html").getAttribute("lang")).toBe("zh-Hans");
  expect(await chinese.evaluate<string>("getComputedStyle(document.querySelector('h1')).color")).toBe("rgb(0, 122, 122)");
});

test.each(packs.filter((pack) => pack !== "."))("%s is printed with the names of its files", async (pack) => {
  const page = await open(pack, 1280);
  const pdf = path.join(shots, `${pack}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  const words = printedPages(pdf).flatMap(({ lines }) => lines.flatMap((line) => line.map(({ text }) => text)));
  expect(words).toContain("one-handout.pdf");
});

test("names last: under the course's own name is the latest of every document that was ever released", async () => {
  const page = await open("tiny", 1280);
  const bytes = async (file: string): Promise<Buffer> => (await page.request.get(`${site}/${file}`)).body();
  expect(await bytes("tiny/one-handout.pdf")).toEqual(await bytes("tiny-2/one-handout.pdf"));
  expect(await bytes("tiny/three-handout.pdf")).toEqual(await bytes("tiny-1/three-handout.pdf"));
  expect((await bytes("tiny/one-handout.pdf")).equals(await bytes("tiny-1/one-handout.pdf"))).toBe(false);
});
