import { diagnostic, spanOf, spanWithin } from "../diagnostics/index.js";
import type { Diagnostic, Span, TracedText } from "../diagnostics/index.js";

/** Longest text of one field, in UTF-16 code units: some thirty printed pages. */
const longestText = 50_000;

/** Most runs of emphasis, code and bracket marks in one field. The parser's time grows with their square. */
const mostMarks = 2_000;

/** Most descriptions of terms in one field: the parser's time grows with their square as well. */
const mostDescriptions = 400;

const description = /^ {0,3}[:~][ \t]/gm;

/** Deepest nesting of lists, quotes, emphasis and links. */
export const deepestNesting = 16;

const markRun = /\*+|_+|`+|\[|!\[|\$+|~~+|<(?=[A-Za-z/!?])/g;
const containerPrefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;
const container = />|[-+*]|\d+[.)]/g;

/** What is too much of a text to be parsed at all, or `null`. It is looked for before the parser sees the text. */
export function beyondLimits(text: TracedText): Diagnostic | null {
  if (text.text.length > longestText)
    return diagnostic(
      "rich-text/too-long",
      spanOf(text),
      `text of ${text.text.length} characters, longer than ${longestText}`,
      "split it into several topics or sections",
    );
  const marks = text.text.match(markRun)?.length ?? 0;
  if (marks > mostMarks)
    return diagnostic(
      "rich-text/too-many-marks",
      spanOf(text),
      `text with ${marks} Markdown marks, more than ${mostMarks}`,
      "split it into several topics or sections",
    );
  const descriptions = text.text.match(description)?.length ?? 0;
  if (descriptions > mostDescriptions)
    return diagnostic(
      "rich-text/too-many-marks",
      spanOf(text),
      `text with ${descriptions} descriptions of terms, more than ${mostDescriptions}`,
      "split it into several topics or sections",
    );
  for (const prefix of text.text.matchAll(containerPrefix))
    if ((prefix[0].match(container)?.length ?? 0) > deepestNesting)
      return tooDeep(spanWithin(text, prefix.index, prefix.index + prefix[0].length));
  return null;
}

/** The mistake of nesting deeper than anybody reads. */
export function tooDeep(span: Span): Diagnostic {
  const message = `lists, quotations and emphasis nest deeper than ${deepestNesting} levels`;
  return diagnostic("rich-text/too-deep", span, message, "write it flatter");
}
