import type { Diagnostic } from "../diagnostics/index.js";
import type { ImageBook } from "../images/index.js";
import { FontBook } from "../text/index.js";
import { courseFonts } from "./course-fonts.js";
import { missingFontPackages, packageFonts } from "./package-fonts.js";
import { planCourse } from "./plan.js";
import type { PlannedDocument } from "./plan.js";
import type { Selection } from "./project.js";
import { readCourseFolder } from "./read-course.js";
import { strayOverrides } from "./template-files.js";

/** A planned document with the fonts of its course. */
export interface ReadyDocument extends PlannedDocument {
  /** Whole path of the course's folder. */
  readonly folder: string;
  readonly fonts: FontBook;
  readonly images: ImageBook;
}

/** What a course asks to be built, and the mistakes found before any page is laid out. */
export interface CourseBuild {
  readonly documents: readonly ReadyDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a course and its fonts and plans its documents. Without its fonts a course builds nothing. */
export async function prepareCourse(root: string, selection: Selection): Promise<CourseBuild> {
  const reading = readCourseFolder(root, selection);
  const plan = planCourse(root, selection, reading);
  const packages = packageFonts(root);
  const own = await courseFonts(root, selection.folder);
  const lang = reading.course?.lang;
  const fontMistakes = [...own.diagnostics, ...(lang === undefined ? [] : missingFontPackages(lang, packages.missing))];
  // The course's own files come first: a family of the same name replaces the package's.
  const fonts = new FontBook([...own.files, ...packages.files]);
  return {
    documents: plan.documents.map((one) => ({
      ...one,
      folder: selection.folder,
      fonts,
      images: reading.images,
      content: fontMistakes.length > 0 ? null : one.content,
    })),
    diagnostics: [...plan.diagnostics, ...fontMistakes, ...strayOverrides(root, selection.folder)],
  };
}
