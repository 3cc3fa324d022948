import type { Reference, ReferenceType } from "../model/index.js";
import { uprightNameList } from "./name.js";
import { emphasised, plain } from "./runs.js";
import type { FormattedRun } from "./runs.js";
import type { Wording } from "./wording.js";

/** One sentence of an entry after its authors and date; empty where the entry is silent. */
export type Sentence = (reference: Reference, wording: Wording) => readonly FormattedRun[];

/** A title that stands for itself, with edition, kind and number in parentheses: `Title (2nd ed.)`. */
const work: Sentence = (reference, wording) => [...workTitle(reference, wording), ...details(reference, wording)];

/** The title of a part of something larger. */
const part: Sentence = (reference, wording) =>
  reference.containerTitle === null ? workTitle(reference, wording) : [plain(reference.title)];

/** The periodical: `Journal, 12(3), 45-67`. */
const periodical: Sentence = ({ containerTitle, volume, issue, page, number }, wording) => {
  if (containerTitle === null) return [];
  const runs = [...shelfTitle(containerTitle, wording)];
  if (volume !== null) runs.push(plain(wording.comma), italicIn(wording, volume));
  if (issue !== null) runs.push(plain(`${volume === null ? wording.comma : ""}${wording.open.trim()}${issue}${wording.close}`));
  const where = page ?? number;
  if (where !== null) runs.push(plain(`${wording.comma}${where}`));
  return runs;
};

/** The volume that holds the part: `In E. Editor (Ed.), Proceedings (pp. 1-12)`. */
const volume: Sentence = ({ containerTitle, editor, edition, page }, wording) => {
  if (containerTitle === null) return page === null ? [] : [plain(wording.pages(page))];
  const editors =
    editor.length === 0
      ? ""
      : `${uprightNameList(editor, wording)}${wording.open}${wording.editors(editor.length)}${wording.close}${wording.comma}`;
  const inside = [edition === null ? null : wording.edition(edition), page === null ? null : wording.pages(page)];
  return [plain(wording.inBefore + editors), ...shelfTitle(containerTitle, wording), ...inParentheses(inside, wording)];
};

/** What a preprint says of itself: `arXiv preprint arXiv:1802.07228`. */
const kindAndNumber: Sentence = (reference) => {
  const words = kindOf(reference);
  return words === null ? [] : [plain(words)];
};

/** The site or collection that a work without further home is found on. */
const site: Sentence = ({ containerTitle }) => (containerTitle === null ? [] : [plain(containerTitle)]);

/** `Springer, Cham`. */
const publisher: Sentence = (reference, wording) => {
  const words = [reference.publisher, reference.publisherPlace].filter((word) => word !== null);
  return words.length === 0 ? [] : [plain(words.join(wording.comma))];
};

/** The sentences of an entry, by its type. */
export const sentencesOf: Readonly<Record<ReferenceType, readonly Sentence[]>> = {
  "article-journal": [part, periodical],
  "article-magazine": [part, periodical],
  "article-newspaper": [part, periodical],
  article: [part, periodicalOrKind, publisher],
  book: [work, publisher],
  chapter: [part, volume, publisher],
  dataset: [work, site, publisher],
  document: [work, site, publisher],
  "paper-conference": [part, volume, publisher],
  report: [work, site, publisher],
  software: [work, site, publisher],
  standard: [work, site, publisher],
  thesis: [work, publisher],
  webpage: [work, site, publisher],
};

function periodicalOrKind(reference: Reference, wording: Wording): readonly FormattedRun[] {
  return reference.containerTitle === null ? kindAndNumber(reference, wording) : periodical(reference, wording);
}

function workTitle({ title, type }: Reference, wording: Wording): readonly FormattedRun[] {
  return type === "article" && wording.title.open !== "" ? [plain(title)] : shelfTitle(title, wording);
}

/** A title as a shelf has it: in italics, or in 《》 for Chinese entries. */
function shelfTitle(title: string, wording: Wording): readonly FormattedRun[] {
  const { open, close } = wording.title;
  return [plain(open), italicIn(wording, title), plain(close)];
}

function italicIn(wording: Wording, text: string): FormattedRun {
  return wording.title.open === "" ? emphasised(text) : plain(text);
}

function details(reference: Reference, wording: Wording): readonly FormattedRun[] {
  const edition = reference.edition === null ? null : wording.edition(reference.edition);
  return inParentheses([edition, kindOf(reference)], wording);
}

function kindOf({ genre, number }: Reference): string | null {
  return [genre, number].filter((word) => word !== null).join(" ") || null;
}

function inParentheses(words: readonly (string | null)[], wording: Wording): readonly FormattedRun[] {
  const kept = words.filter((word) => word !== null);
  return kept.length === 0 ? [] : [plain(`${wording.open}${kept.join(wording.comma)}${wording.close}`)];
}
