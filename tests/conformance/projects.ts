import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stressCourse } from "./stress-document.js";
import { ToolFailure } from "./tool-failure.js";

/** Papers that every document must conform on. */
const papers = ["a4", "letter"] as const;

/** A course as it is, on another paper. */
function onPaper(course: string, paper: string): string {
  const text = readFileSync(course, "utf8").replace(/^page-size:.*\n/m, "");
  return `${text.trimEnd()}\npage-size: ${paper}\n`;
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
    const file = path.join(content, "stress", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * Builds every sample course and the stress document on every paper, all conditions judged on the way, and gives the
 * output folders. The samples are of both languages and of every kind of document. A build that fails is no finding of
 * the validator, but keeps it from its work.
 */
export function buildProjects(repository: string, folder: string): readonly string[] {
  return papers.map((paper) => {
    // Below the repository, so that the packages of the fonts are found.
    const project = path.join(folder, paper);
    writeProject(repository, project, paper);
    for (const asked of [[], ["--book", "--all"]]) {
      const { error, status, stderr } = spawnSync("node", [path.join(repository, "dist/cli/lectern.js"), "build", "--verify", ...asked], { cwd: project, encoding: "utf8" });
      if (error !== undefined || status !== 0) throw new ToolFailure(`the build on ${paper} ends with ${status ?? "a signal"}\n${stderr}`);
    }
    return path.join(project, "output");
  });
}
