import type { Reference } from "../model/index.js";
import { nameList } from "./name.js";
import { joinRuns, linked, plain } from "./runs.js";
import type { FormattedRun } from "./runs.js";
import { sentencesOf } from "./sentences.js";
import { wordingFor } from "./wording.js";
import type { Wording } from "./wording.js";

/** Types that are dated to the day; all others to the year. */
const datedToTheDay: readonly string[] = ["article-magazine", "article-newspaper", "webpage"];

/**
 * The entry as a reference list prints it, author and date first, worded in the language of the entry (`lang` where
 * the entry names none). `yearSuffix` tells works of one author and year apart: `2017a`.
 */
export function formatReference(reference: Reference, lang: string, yearSuffix = ""): readonly FormattedRun[] {
  const wording = wordingFor(reference.language ?? lang);
  const [opening, ...rest] = sentencesOf[reference.type].map((sentence) => sentence(reference, wording));
  const date = plain(`${wording.open}${dateOf(reference, wording, yearSuffix)}${wording.close}`);
  const authors = authorsOf(reference, wording);
  const sentences =
    authors === "" ? [[...(opening ?? []), date], ...rest] : [[plain(authors), date], opening ?? [], ...rest];
  const runs = sentences.filter((sentence) => sentence.length > 0).flatMap((sentence) => closed(sentence, wording));
  const link = linkOf(reference, wording);
  return joinRuns(link.length > 0 ? [...runs, ...link] : trimmed(joinRuns(runs)));
}

/** The authors; editors stand in for them, marked as such. */
function authorsOf({ author, editor, type }: Reference, wording: Wording): string {
  if (author.length > 0) return nameList(author, wording);
  if (editor.length === 0 || type === "chapter" || type === "paper-conference") return "";
  return `${nameList(editor, wording)}${wording.open}${wording.editors(editor.length)}${wording.close}`;
}

function dateOf({ issued, type }: Reference, wording: Wording, yearSuffix: string): string {
  if (issued === null) return yearSuffix === "" ? wording.noDate : `${wording.noDate}-${yearSuffix}`;
  const toTheDay = datedToTheDay.includes(type);
  return wording.date(`${issued.year}${yearSuffix}`, toTheDay ? issued.month : null, toTheDay ? issued.day : null);
}

/** The sentence with its full stop, unless it ends in a mark that closes it already. */
function closed(sentence: readonly FormattedRun[], wording: Wording): readonly FormattedRun[] {
  const text = sentence.map((run) => run.text).join("");
  const [, space = ""] = /^\S(\s*)$/.exec(wording.stop) ?? [];
  return [...sentence, plain(/[.?!。？！]$/.test(text) ? space : wording.stop)];
}

function linkOf({ doi, url, accessed }: Reference, wording: Wording): readonly FormattedRun[] {
  if (doi !== null) {
    const name = doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "");
    return [linked(`https://doi.org/${name}`, `https://doi.org/${encodeURI(name)}`)];
  }
  if (url === null) return [];
  const since = accessed === null ? "" : wording.accessed(`${accessed.year}`, accessed.month, accessed.day);
  return [plain(since), linked(url, url)];
}

function trimmed(runs: readonly FormattedRun[]): readonly FormattedRun[] {
  const last = runs.at(-1);
  return last === undefined ? runs : [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
