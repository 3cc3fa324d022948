import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { fontFault } from "../text/index.js";
import type { FontFile } from "../text/index.js";
import { displayPath } from "./display-path.js";
import { describeFont } from "./font-description.js";
import { fileLimits, readInside } from "./read-inside.js";
import { filesOf } from "./read-source.js";

/** Fonts that a course brings along in its `fonts/` folder. */
export interface CourseFonts {
  readonly files: readonly FontFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A font file of the course, or why it is none. */
function readFont(root: string, file: string): FontFile | Diagnostic {
  const bytes = readInside(root, file, fileLimits.font);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const unusable = (why: string): Diagnostic =>
    diagnostic("build/unreadable-font", null, `cannot use \`${displayPath(root, file)}\`: it ${why}`);
  const unnamed = { family: "", weight: 400, style: "normal", path: file, bytes, sizeAdjust: 1 } as const;
  const fault = fontFault(unnamed);
  if (fault !== null) return unusable(fault);
  const description = describeFont(bytes);
  return description === null ? unusable("does not say its name") : { ...unnamed, ...description };
}

/** Reads `content/<course>/fonts/`. A file that is no font is an error of the whole course. */
export function courseFonts(root: string, courseFolder: string): CourseFonts {
  const fonts = filesOf(path.join(courseFolder, "fonts"), ".ttf", ".otf").map((file) => readFont(root, file));
  return {
    files: fonts.flatMap((font) => ("code" in font ? [] : [font])),
    diagnostics: fonts.flatMap((font) => ("code" in font ? [font] : [])),
  };
}
