import type { Outcome } from "../diagnostics/index.js";
import type { Course, PrintedText } from "../model/index.js";
import type { ContextObject } from "./context-value.js";
/** What the glossary of a course is called where its pages are not seen. */
export declare function glossaryTitle(course: string, lang: string): string;
/** The texts that a glossary prints. */
export declare function textsOfGlossary({ glossary }: Course): readonly PrintedText[];
/** Everything that the layout of a glossary can print. */
export declare function glossaryContext(course: Course): Outcome<ContextObject>;
