import type { Outcome, Source } from "../diagnostics/index.js";
import { DocumentMemory } from "../render.js";
import type { PreparedTemplate } from "../render.js";
import type { FontBook } from "../text/index.js";
import type { CourseFonts } from "./course-fonts.js";
/**
 * What a process that builds a project again and again keeps from one build to the next. A text is known by its words and a
 * template by its texts, so nothing of it can make a result differ. Fonts of a course are the exception: they are read again
 * where somebody says that they changed.
 */
export declare class BuildMemory {
    #private;
    /** The text as it was read before, where it is still the same: what was made of it then holds for it. */
    known(source: Source): Source;
    /** The text as it was read before; `null` where it was not, or is another now. */
    before({ path, text }: Source): Source | null;
    /** Forgets a text, by the path that people see. */
    forget(path: string): void;
    /** The template of a key as it was made of these texts before, or made of them now. */
    template(key: string, sources: readonly Source[], make: () => Outcome<PreparedTemplate>): Outcome<PreparedTemplate>;
    /** The fonts of a course's folder, read once. */
    fonts(folder: string, read: () => Promise<CourseFonts>): Promise<CourseFonts>;
    /** The book of all faces of a course, made once for its fonts. */
    fontBook(folder: string, make: () => FontBook): FontBook;
    /** What is kept of the document of a file, as long as it is made with the same. */
    document(file: string, made: readonly unknown[]): DocumentMemory;
    /** Forgets what is kept of the document of a file. */
    forgetDocument(file: string): void;
    /** Forgets the fonts of all courses. */
    forgetFonts(): void;
}
