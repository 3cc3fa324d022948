import { checkDocument, renderDocument } from "../render.js";
import type { BuildResult } from "./findings.js";
import { runProject } from "./run-project.js";
import type { ProjectOptions } from "./run-project.js";

/** Builds what is asked for into the output folder. Documents with errors are not written; the others are. */
export async function buildProject(options: ProjectOptions): Promise<BuildResult> {
  return runProject(options, { render: renderDocument, writes: true });
}

/** Finds everything that is wrong with what is asked for, and writes nothing. */
export async function checkProject(options: ProjectOptions): Promise<BuildResult> {
  return runProject(options, { render: checkDocument, writes: false });
}
