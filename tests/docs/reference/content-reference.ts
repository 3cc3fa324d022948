import { aboutBank, aboutGlossary, aboutReferences, bank, glossary, isScalarKind, keyOf, references, rowsOf, textSlot } from "../../../src/model/index.js";
import type { About, Kind, RecordKind } from "../../../src/model/index.js";
import { constructTable } from "../../rich-text/constructs.js";
import { files, titleOf } from "../../../src/content/fields/json-schema.js";
import { limits, readableNumber } from "../../../src/content/limits.js";

/** What the reference gives a section of its own. */
interface Definition {
  readonly id: string;
  readonly about: About;
  readonly kind: Kind;
}

/** The kinds that a kind is made of. */
function partsOf(kind: Kind): readonly Kind[] {
  if (isScalarKind(kind)) return kind.kind === "text" && kind.form !== "cell" ? [textSlot] : [];
  switch (kind.kind) {
    case "list":
      return [kind.items()];
    case "record":
      return rowsOf(kind).filter(([, row]) => row.isWritten).map(([, row]) => row.kind);
    case "variants":
      return Object.values(kind.records);
    case "choice":
      return kind.forms;
    case "derived":
      return [kind.from];
    case "tokens":
    case "cells":
      return [];
  }
}

function collect(kind: Kind, found: Map<string, Definition>): void {
  const about = "about" in kind ? kind.about : kind === references ? aboutReferences : kind === glossary ? aboutGlossary : kind === bank ? aboutBank : null;
  if (about !== null && about.id !== null) {
    if (found.has(about.id)) return;
    found.set(about.id, { id: about.id, about, kind });
  }
  for (const part of partsOf(kind)) collect(part, found);
}

/** Every named kind of every file, in the order in which the reader meets them. */
function definitions(): readonly Definition[] {
  const found = new Map<string, Definition>();
  for (const kind of Object.values(files)) collect(kind, found);
  return [...found.values()];
}

function phraseOf(kind: Kind): string {
  if (kind.kind === "derived") return phraseOf(kind.from);
  if (kind.kind === "list") return `list of ${phraseOf(kind.items())}`;
  const id = "about" in kind ? kind.about.id : null;
  return id === null ? titleOf(kind) : `[${titleOf(kind)}](#${id})`;
}

function tableOf(record: RecordKind): string {
  const rows = rowsOf(record)
    .filter(([, row]) => row.isWritten)
    .map(([name, row]) => `| \`${keyOf(name, row)}\`${row.isRequired ? " (required)" : ""} | ${phraseOf(row.kind)} | ${row.documentation} |`);
  return ["| key | value | |", "|---|---|---|", ...rows].join("\n");
}

/** The records that are described where the kind is: itself, and its forms that have no section of their own. */
function tablesOf(kind: Kind): readonly string[] {
  if (kind.kind === "record") return [tableOf(kind)];
  return partsOf(kind).flatMap((part) => {
    const form = part.kind === "derived" ? part.from : part;
    return form.kind === "record" && form.about.id === null ? [tableOf(form)] : [];
  });
}

function sectionOf({ id, about, kind }: Definition): string {
  const links = kind.kind === "variants" ? partsOf(kind).filter((part) => "about" in part && part.about.id !== null) : [];
  const list = links.length === 0 ? [] : [links.map((part) => `- ${phraseOf(part)}`).join("\n")];
  return [`## ${id}`, about.description, ...list, tablesOf(kind).join("\n\nor\n\n")].join("\n\n").trimEnd();
}

/** A key of a content file that no template prints, and what it is for instead. */
export interface UnprintedField {
  /** Name of the definition, and the key in it. */
  readonly definition: string;
  readonly key: string;
  readonly purpose: string;
}

/** The records that a definition has no other name for: itself, or forms of it. */
function recordsOf(kind: Kind): readonly RecordKind[] {
  if (kind.kind === "record") return [kind];
  if (kind.kind === "derived") return recordsOf(kind.from);
  return kind.kind === "choice" ? kind.forms.flatMap(recordsOf).filter(({ about }) => about.id === null) : [];
}

/** Every key that leaves the printed words as they are. All others are printed by a template. */
export function unprintedFields(): readonly UnprintedField[] {
  return definitions().flatMap(({ id, kind }) =>
    recordsOf(kind).flatMap(rowsOf).flatMap(([name, row]) => (row.unprinted === undefined ? [] : [{ definition: id, key: keyOf(name, row), purpose: row.unprinted }])));
}

/** What no template prints, and what it is for. */
function unprintedSection(): string {
  return [
    "## What is not printed",
    "",
    "Every key is printed by some template, or shapes what is printed, but these.",
    "",
    "| key | of | is for |",
    "|---|---|---|",
    ...unprintedFields().map(({ definition, key, purpose }) => `| \`${key}\` | [${definition}](#${definition}) | ${purpose} |`),
  ].join("\n");
}

/** What a text can say, and what it cannot. */
function constructSection(): string {
  return [
    "## What a text can say",
    "",
    "Each construct of Markdown that teachers use is set, or a message says where it stands and what to write. `text` works in",
    "every text, `body` only where a text may have several paragraphs. `\\` before a sign makes it the sign itself.",
    "",
    constructTable(),
  ].join("\n");
}

/** The reference of everything that content files may hold, as Markdown, made from the rows of the fields. */
export function contentReference(): string {
  const introduction = [
    "# Content",
    "",
    "A course is a folder with `course.yaml`, `lessons/*.yaml`, `sheets/*.yaml`, `exams/*.yaml`, `exercises/*.yaml`, `references.yaml` and `glossary.yaml`; the days of",
    "the term stand in `term.yaml` beside the folders of the courses, or in one of them. Keys are closed: an",
    "unknown key is an error. Every text takes inline Markdown, and citations, unless it is a plain text. A key with nothing",
    "behind it counts as absent. Keys stand here in the order in which they are printed; in a file their order is free.",
    "",
    `A file holds at most ${readableNumber(limits.characters)} characters, ${readableNumber(limits.values)} values, ` +
      `${readableNumber(limits.keys)} keys a mapping, and ${readableNumber(limits.depth)} levels.`,
  ].join("\n");
  return `${[introduction, ...definitions().map(sectionOf), constructSection(), unprintedSection()].join("\n\n")}\n`;
}
