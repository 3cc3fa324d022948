import type { Span } from "../diagnostics/index.js";
import { inlinesOfTexts } from "./glossary.js";
import type { PrintedText } from "./printed-texts.js";

/** Where a link to another lesson leads: the name of the lesson's file, and an id in it or `null`. */
export interface LessonLink {
  readonly lesson: string;
  readonly id: string | null;
}

/** What a link holds that names the file of a lesson instead of an address. */
const lessonScheme = /^lesson:([^#]+)(?:#(.+))?$/;

/** The lesson that a link in a text leads to; `null` for other links. */
export function lessonLink(href: string): LessonLink | null {
  const [, lesson, id] = lessonScheme.exec(href) ?? [];
  return lesson === undefined ? null : { lesson, id: id ?? null };
}

/** What a link to a lesson holds, where an address is read that may name the file of one; `null` for other addresses. */
export function lessonHref(address: string): string | null {
  const plain = /%[0-9a-f]{2}/i.test(address) ? decoded(address) : address;
  const [, name, id] = /^(?:\.\.?\/)*(?:lessons\/)?([\p{L}\p{N}][\p{L}\p{N}_-]*)(?:\.(?:md|markdown|qmd|rmd|ya?ml|html?|pdf))?(?:#([\p{L}\p{N}_:-]+))?$/iu.exec(plain) ?? [];
  return name === undefined ? null : `lesson:${name.replace(/-handout$/, "")}${id === undefined ? "" : `#${id}`}`;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The links of texts that name files of lessons, with their places. */
export function lessonLinksIn(texts: readonly PrintedText[]): readonly { readonly link: LessonLink; readonly span: Span }[] {
  return inlinesOfTexts(texts).flatMap((inline) => {
    if (inline.type !== "link") return [];
    const link = lessonLink(inline.href);
    return link === null ? [] : [{ link, span: inline.span }];
  });
}
