import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { kindCourses, planCourse } from "./kind-courses.js";
import { stressCourse } from "./stress-document.js";
import { ToolFailure } from "./tool-failure.js";

/** Papers that every document must conform on. */
const papers = ["a4", "letter"] as const;

/** A course as it is, on another paper. */
function onPaper(course: string, paper: string): string {
  const text = readFileSync(course, "utf8").replace(/^page-size:.*\n/m, "");
  return `${text.trimEnd()}\npage-size: ${paper}\n`;
}

/** Forms of print, each of documents that show what it changes. */
const forms = [
  ["--only", "10-asking-a-field,data-and-diversity,qi-mo", "--as", "duplex,punched,grey,links-qr"],
  ["--only", "40-measuring-diversity,final", "--for", "instructor", "--as", "large,one-sided,links-footnote"],
] as const;

/** The looks beside the usual one, and what shows of each what it sets in its own way: captions and notes, code and tables that are broad, syllabi of both languages, a sheet. */
const looks = ["classic", "compact", "notes", "large-print"] as const;
const styled = ["content/first-calculus/lessons/10-rates.yaml", "content/field-ecology/lessons/50-telling-others.yaml", "content/large-model-engineering/lessons/20-attention-and-transformer.yaml", "content/large-model-engineering/sheets/transformer.yaml", "content/large-model-engineering/course.yaml"];

function writeFile(file: string, contents: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

function writeProject(repository: string, project: string, paper: string): void {
  rmSync(project, { recursive: true, force: true });
  const content = path.join(project, "content");
  cpSync(path.join(repository, "content"), content, { recursive: true });
  for (const name of readdirSync(content)) {
    const course = path.join(content, name, "course.yaml");
    if (existsSync(course)) writeFileSync(course, onPaper(course, paper));
  }
  for (const [name, text] of Object.entries(stressCourse(paper))) {
    writeFile(path.join(content, "stress", name), text);
  }
}

/** The packages whose regular and bold faces courses bring. */
const facePackages = { arabic: "noto-naskh-arabic", hebrew: "noto-sans-hebrew", thai: "noto-sans-thai", hindi: "noto-sans-devanagari" } as const;

/** Writes the documents of kinds that no sample holds, and the lessons from right to left. */
function writeKinds(repository: string, project: string): void {
  rmSync(project, { recursive: true, force: true });
  cpSync(path.join(repository, "tests", "render", "right-to-left"), path.join(project, "content"), { recursive: true, filter: (source) => !source.endsWith(".txt") });
  for (const [id, files] of Object.entries(kindCourses()))
    for (const [name, contents] of Object.entries(files)) writeFile(path.join(project, "content", id, name), contents);
  for (const [id, name] of Object.entries(facePackages))
    for (const weight of ["400Regular", "700Bold"])
      cpSync(path.join(repository, "node_modules", "@expo-google-fonts", name, weight), path.join(project, "content", id, "fonts"), { recursive: true });
}

/** Syllabi that hold the most, which are judged in the order of the other language as well. */
const turned = ["us-points", "zh-engineering"];

/** Writes the syllabi in the manner of real ones, and a lesson that has a plan. */
function writeSyllabi(repository: string, project: string): void {
  rmSync(project, { recursive: true, force: true });
  const content = path.join(project, "content");
  const tests = path.join(repository, "tests", "render");
  const layouts = path.join(repository, "templates", "syllabus");
  for (const file of readdirSync(path.join(tests, "syllabi"))) {
    const id = path.basename(file, ".yaml");
    for (const name of turned.includes(id) ? [id, `${id}-turned`] : [id]) {
      cpSync(path.join(tests, "syllabi", file), path.join(content, name, "course.yaml"));
      for (const [extension, beside] of [[".yaml", "programme.yaml"], [".csv", "marks.csv"]] as const)
        if (existsSync(path.join(tests, "programmes", id + extension))) cpSync(path.join(tests, "programmes", id + extension), path.join(content, name, beside));
    }
  }
  for (const id of turned) {
    const folder = path.join(content, `${id}-turned`, "templates", "syllabus");
    const [own, other] = id.startsWith("zh") ? ["layout.zh.hbs", "layout.hbs"] : ["layout.hbs", "layout.zh.hbs"];
    cpSync(layouts, folder, { recursive: true });
    cpSync(path.join(layouts, other), path.join(folder, own));
  }
  for (const [name, text] of Object.entries(planCourse())) writeFile(path.join(content, "plan", name), text);
}

function build(repository: string, project: string, asked: readonly string[]): void {
  const { error, status, stderr } = spawnSync("node", [path.join(repository, "dist/cli/lectern.js"), "build", "--verify", ...asked], { cwd: project, encoding: "utf8" });
  if (error !== undefined || status !== 0) throw new ToolFailure(`the build in ${path.basename(project)} ends with ${status ?? "a signal"}\n${stderr}`);
}

/**
 * Builds every sample course and the stress document on every paper, all conditions judged on the way, and gives the
 * output folders. The samples are of both languages and of every kind of document; what else there is comes once. A build that fails is no finding of
 * the validator, but keeps it from its work.
 */
export function buildProjects(repository: string, folder: string): readonly string[] {
  // Below the repository, so that the packages of the fonts are found.
  const projects = papers.map((paper) => path.join(folder, paper));
  for (const [index, paper] of papers.entries()) {
    const project = projects[index] ?? folder;
    writeProject(repository, project, paper);
    for (const asked of [[], ["--book", "--all"], ...forms]) build(repository, project, asked);
  }
  for (const look of looks) build(repository, projects[0] ?? folder, [...styled, "--look", look, "--output", path.join("output", "looks", look), "--only", "10-rates,50-telling-others,20-attention-and-transformer,transformer,syllabus"]);
  const kinds = path.join(folder, "kinds");
  writeKinds(repository, kinds);
  build(repository, kinds, ["--only", "handout"]);
  const syllabi = path.join(folder, "syllabi");
  writeSyllabi(repository, syllabi);
  build(repository, syllabi, ["--only", "syllabus"]);
  build(repository, syllabi, ["--only", "plans"]);
  return [...projects, kinds, syllabi].map((project) => path.join(project, "output"));
}
