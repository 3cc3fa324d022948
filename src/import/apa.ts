/** A reference under the names of CSL, in the order in which it is written. */
export interface CslEntry {
  /** Stem of an id: `brundage2018`. */
  readonly stem: string;
  readonly fields: readonly (readonly [string, string | number | readonly CslName[]])[];
  /** Why somebody must look at it; `null` where all of it was understood. */
  readonly doubt: string | null;
}

/** A name under the names of CSL. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

const shape = /^(.{2,2000}?)\s*[(（](\d{4})[a-z]?[)）]\s*[.．。]?\s+(.+)$/su;
const initials = /^(?:\p{Lu}\.[\s-]*)+$/u;

interface Names {
  readonly names: readonly CslName[];
  readonly doubt: string | null;
}

function readNames(text: string): Names {
  const elided = /\.{3}|…/.test(text);
  const words = text.split(/,\s*/).map((word) => word.replace(/^(?:\.{3}|…)?\s*(?:&|and\s)?\s*/, "").trim()).filter((word) => word !== "");
  const names: CslName[] = [];
  let literal = false;
  for (let index = 0; index < words.length; index++) {
    const [family = "", given] = [words[index], words[index + 1]];
    if (given !== undefined && initials.test(given)) {
      names.push({ family, given });
      index += 1;
    } else {
      names.push({ literal: family.replace(/\.$/, "") });
      literal = true;
    }
  }
  if (elided) return { names, doubt: "the outline leaves authors out: complete the list" };
  return { names, doubt: literal ? "check the names" : null };
}

type Fields = CslEntry["fields"];

const conference = /proceedings|conference|symposium|workshop|advances in/i;

function publisherFields(text: string): Fields {
  const [publisher = "", ...place] = text.replace(/[.\s]+$/, "").split(/,\s*/);
  if (publisher === "") return [];
  return [["publisher", publisher], ...(place.length > 0 ? [["publisher-place", place.join(", ")] as const] : [])];
}

const tails: readonly { readonly pattern: RegExp; readonly fields: (found: readonly string[]) => Fields }[] = [
  {
    pattern: /^(arXiv preprint)\s+(arXiv:[\w./-]+?)\.?$/i,
    fields: ([, genre = "", number = ""]) => [["type", "article"], ["genre", genre], ["number", number]],
  },
  {
    pattern: /^In\s+([^()]+?),?\s+\(pp?\.\s*(\d+(?:\s*[-–]\s*\d+)?)\)\.?\s*([^()\d]*)$/,
    fields: ([, container = "", page = "", publisher = ""]) => [
      ["type", conference.test(container) ? "paper-conference" : "chapter"],
      ["container-title", container],
      ["page", page.replace(/\s*[-–]\s*/, "-")],
      ...publisherFields(publisher),
    ],
  },
  {
    pattern: /^([^,()\d][^,()]*),\s*(\d+)(?:\(([^()]+)\))?,\s*(\d+(?:\s*[-–]\s*\d+)?)\.?(?:\s+https?:\/\/doi\.org\/(\S+))?$/,
    fields: ([, container = "", volume = "", issue = "", page = "", doi = ""]) => [
      ["type", "article-journal"],
      ["container-title", container],
      ["volume", volume],
      ...(issue === "" ? [] : [["issue", issue] as const]),
      ["page", page.replace(/\s*[-–]\s*/, "-")],
      ...(doi === "" ? [] : [["DOI", doi.replace(/\.$/, "")] as const]),
    ],
  },
  { pattern: /^(https?:\/\/\S+)$/, fields: ([, address = ""]) => [["type", "webpage"], ["URL", address]] },
  { pattern: /^([^\d.()]{2,60})\.?$/, fields: ([, publisher = ""]) => [["type", "book"], ...publisherFields(publisher)] },
];

function stemOf(names: readonly CslName[], year: string): string {
  const [first] = names;
  const name = first === undefined ? "ref" : "family" in first ? first.family : (first.literal.split(/\s/)[0] ?? "");
  const stem = name.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  return `${stem === "" ? "ref" : stem.slice(0, 40)}${year}`;
}

function doubtful(text: string): CslEntry | null {
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(text)?.[0];
  if (year === undefined && !/https?:\/\/|doi:/i.test(text)) return null;
  return {
    stem: `ref${year ?? ""}`,
    fields: [["type", "document"], ["title", text], ...(year === undefined ? [] : [["issued", Number(year)] as const])],
    doubt: "not understood: take the title apart into author, title and so on",
  };
}

/** A reference in the manner of the APA under CSL names, or `null` for a text that is no reference. */
export function readReference(text: string): CslEntry | null {
  const [, authors = "", year = "", rest = ""] = shape.exec(text) ?? [];
  const [, title = "", end = "", tail = ""] = /^(.+?)([.?!。])(?:\s+(\S.*))?$/s.exec(rest) ?? [];
  if (title === "" || /[()（）]/.test(authors)) return doubtful(text);
  const { names, doubt } = readNames(authors);
  const row = tails.find(({ pattern }) => pattern.test(tail));
  const [type, ...more]: Fields = row?.fields(row.pattern.exec(tail) ?? []) ?? [["type", "document"]];
  const language: Fields = /\p{Script=Han}/u.test(text) ? [] : [["language", "en"]];
  return {
    stem: stemOf(names, year),
    fields: [
      ...(type === undefined ? [] : [type]),
      ...language,
      ["title", end === "?" || end === "!" ? title + end : title],
      ...(names.length > 0 ? [["author", names] as const] : []),
      ["issued", Number(year)],
      ...more,
    ],
    doubt: row === undefined ? "the part after the title was not understood" : doubt,
  };
}
