import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { closestName, diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import { displayPath } from "./display-path.js";
import { entriesOf, filesOf, readSource, statsOf } from "./read-source.js";

/** `src/build/` and `dist/build/` lie equally deep in the package. */
const packageFolder = fileURLToPath(new URL("../../", import.meta.url));
const packageTemplates = path.join(packageFolder, "templates");

/** Whether the package has a template file of this relative path. */
export function isTemplateFile(relative: string): boolean {
  return existsSync(path.join(packageTemplates, relative));
}

/** The template files of a folder (`handout/partials`) with an extension, as paths relative to `templates/`. */
export function templateFilesOf(folder: string, extension: string): string[] {
  return filesOf(path.join(packageTemplates, folder), extension).map((file) => path.posix.join(folder, path.basename(file)));
}

/** A template file by its relative path: the own one of a course, where one is named and has it, else the package's. */
export function readTemplateFile(root: string, course: string | null, relative: string): Outcome<Source> {
  const own = course === null ? null : path.join(course, "templates", relative);
  return own !== null && statsOf(own) !== null
    ? readSource(root, own)
    : readSource(packageFolder, path.join(packageTemplates, relative));
}

/** The style sheet that a course puts after all others: one at most. */
export function courseSheets(course: string): string[] {
  return filesOf(course, ".css").filter((file) => path.basename(file) === "course.css");
}

function pathsBelow(folder: string, prefix = ""): string[] {
  return entriesOf(path.join(folder, prefix)).flatMap((entry) => {
    const relative = path.posix.join(prefix, entry.name);
    return entry.isDirectory() ? pathsBelow(folder, relative) : [relative];
  });
}

/** A warning for each file in the course's `templates/` that stands in for none of the package's. */
export function strayOverrides(root: string, course: string): Diagnostic[] {
  const folder = path.join(course, "templates");
  const known = pathsBelow(packageTemplates);
  return pathsBelow(folder)
    .filter((relative) => !known.includes(relative))
    .map((relative) => {
      const near = closestName(relative, known);
      const shown = displayPath(root, path.join(folder, relative));
      const hint = near === null ? "give it the path of a file in the package's `templates/`" : `rename it to \`${near}\``;
      return diagnostic("build/stray-template", null, `\`${shown}\` replaces no template file`, hint);
    });
}
