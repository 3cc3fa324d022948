import { addDiagnostics, closestName, diagnostic } from "../../diagnostics/index.js";
import type { Diagnostic, Outcome, Placed, Span } from "../../diagnostics/index.js";
import { alignedTable, filledTable, keysCitedIn, lessonFact, mapSlots, mentionsOf, slotKinds, slotsNowhere, slotsOf, slotsToFill, textsOf } from "../../model/index.js";
import type { Course, FigureSlot, Lesson, ListingSlot, PrintedText, Slot, SlotKind, SlotToFill, TableSlot } from "../../model/index.js";
import { slotKeys, unknownReferences, unknownSlots } from "../checks.js";
import { languageOfFile, readCodeFile } from "./code-file.js";
import { readTableFile } from "./table-file.js";
import type { SlotFile } from "./slot-file.js";
import { otherKindHint, unusedFiles } from "./unused-files.js";

/** The files that fill slots under their ids, by the kind of slot. */
const endings: Readonly<Record<SlotKind, RegExp>> = {
  figure: /^figures\/([^/]+?)\.(?:png|jpe?g|gif|webp|avif|svg|vl\.ya?ml|vl\.json|dot|gv)$/i,
  table: /^tables\/([^/]+)\.(?:csv|tsv|xlsx|ya?ml)$/i,
  listing: /^code\/([^/]+?)\.[^./]+$/,
};

const kinds: Readonly<Record<SlotKind, RegExp>> = { figure: /\.(?:png|jpe?g|gif|webp|avif|svg|vl\.ya?ml|vl\.json|dot|gv)$/i, table: /\.(?:csv|tsv|xlsx|ya?ml)$/i, listing: /./ };

/** Whether a file is of a kind that fills a slot of its folder. */
function isFilling({ path }: SlotFile): boolean {
  // Data may lie beside the programs that read them.
  if (path.startsWith("code/")) return languageOfFile(path) !== null;
  return endings.figure.test(path) || endings.table.test(path) || !/^(?:figures|tables)\//.test(path);
}

/** A file that a slot names itself, and whether it is read as text, whatever its name ends with. */
export interface NamedFile {
  readonly path: string;
  readonly isCode: boolean;
}

/** The files that slots name themselves. */
export function namedFiles(course: Course): readonly NamedFile[] {
  return course.lessons.flatMap(slotsToFill).flatMap(({ kind, file }) => (file === null ? [] : [{ path: file.value, isCode: kind === "listing" }]));
}

/** Fills the slots of a course and keeps what is wrong with their files. */
class Filler {
  readonly diagnostics: Diagnostic[] = [];
  readonly #byPath: ReadonlyMap<string, SlotFile>;
  readonly #byId = new Map<string, SlotFile[]>();
  readonly #taken = new Set<SlotFile>();

  constructor(files: readonly SlotFile[]) {
    this.#byPath = new Map(files.map((file) => [file.path, file]));
    for (const file of files)
      for (const kind of slotKinds) {
        const id = endings[kind].exec(file.path)?.[1];
        if (id !== undefined && isFilling(file)) this.#byId.set(`${kind} ${id}`, [...(this.#byId.get(`${kind} ${id}`) ?? []), file]);
      }
  }

  /** Whether files say nothing of a slot, so that it stays as it was read. */
  leaves(slot: SlotToFill): boolean {
    return slot.file === null && !this.#byId.has(`${slot.kind} ${slot.id.value}`) && (slot.kind === "listing" || slot.isFilled || this.#troubleOf(slot) === null);
  }

  figure(slot: FigureSlot): FigureSlot {
    const file = this.#fileOf(slot);
    if (file === null) return { ...slot, trouble: this.#troubleOf(slot) };
    const filled = { ...slot, filling: file.path };
    // That one repeats the caption is told of the page.
    if (filled.alt === null) this.#report("content/alt-missing", slot.id.span, `the figure \`${slot.id.value}\` is there, but no \`alt\` says what it shows`, "write `alt`, or `alt: \"\"` where it is decoration");
    return filled;
  }

  table(slot: TableSlot): TableSlot {
    // A table that a text declares stands in the text.
    const file = slot.filling === null ? this.#fileOf(slot) : null;
    if (file === null) return { ...slot, trouble: slot.filling === null ? this.#troubleOf(slot) : null };
    const source = this.#sheetOf(slot, file);
    if (source === null) return { ...slot, trouble: `\`${file.path}\` holds no sheet that can be read` };
    const { value, diagnostics } = readTableFile(source);
    addDiagnostics(this.diagnostics, diagnostics);
    const aligned = value === null ? { value, diagnostics: [] } : alignedTable(value, slot.align);
    addDiagnostics(this.diagnostics, aligned.diagnostics);
    // A table that cannot be read is not open, and its lesson is not built.
    if (value === null) this.#report("content/unusable-table", slot.id.span, `the file \`${file.path}\` has faults`, "mend the file");
    return { ...slot, filling: aligned.value, trouble: value === null ? (diagnostics.find(({ severity }) => severity === "error")?.message ?? null) : null };
  }

  /** What of a file fills a table: all of it, or the sheet of a workbook that the table names, else its first. */
  #sheetOf({ id, sheet }: TableSlot, { path, source, sheets }: SlotFile): SlotFile["source"] | null {
    if (sheets === undefined) {
      if (sheet !== null) this.#report("content/sheet-of-no-workbook", sheet.span, `\`${path}\` is no workbook, and has no sheets: all of it is printed`, "take `sheet` away");
      return source;
    }
    const found = sheet === null ? sheets[0] : sheets.find(({ name }) => name === sheet.value);
    const read = found?.read() ?? null;
    if (sheets.length === 0) this.#report("content/workbook", id.span, `\`${path}\` is no workbook that can be read: it is damaged, or has a password`, "open it in a spreadsheet and save it as `.xlsx` without a password, or as CSV in UTF-8");
    else if (found === undefined) {
      const near = closestName(sheet?.value ?? "", sheets.map(({ name }) => name));
      this.#report("content/workbook", sheet?.span ?? id.span, `\`${path}\` has no sheet \`${sheet?.value ?? ""}\``, near === null ? `use one of ${sheets.slice(0, 6).map(({ name }) => `\`${name}\``).join(", ")}` : `use \`${near}\``);
    } else if (read === null) this.#report("content/workbook", id.span, `the sheet \`${found.name}\` of \`${path}\` cannot be read: it is damaged, or has more cells than any table`, "save the part of it that shall be printed as a sheet of its own");
    const unsolved = read === null ? null : (found?.unsolved() ?? null);
    if (unsolved !== null) this.#report("content/unsolved-formula", id.span, `the cell ${unsolved} of \`${path}\` holds a formula without its result, and is left empty`, "open the workbook in a spreadsheet and save it");
    return read;
  }

  listing(slot: ListingSlot): ListingSlot {
    // Code that a text holds is there already.
    const file = slot.filling === null ? this.#fileOf(slot) : null;
    if (file === null) return slot;
    const { value, diagnostics } = readCodeFile(slot, file.source);
    addDiagnostics(this.diagnostics, diagnostics);
    if (value === null) this.#report("content/unusable-listing", slot.id.span, `the file \`${file.path}\` cannot be printed as asked`, "mend the file, or what the listing says of it");
    return { ...slot, filling: value, trouble: value === null ? (diagnostics.find(({ severity }) => severity === "error")?.message ?? null) : null };
  }

  /** Files under the id of a slot that cannot fill it. */
  unused(slots: readonly SlotToFill[]): Diagnostic[] {
    const others = [...this.#byPath.values()].filter((file) => !this.#taken.has(file) && !isFilling(file));
    return (["figure", "table"] as const).flatMap((kind) =>
      unusedFiles(kind, others, new Set(slots.filter((slot) => slot.kind === kind).map(({ id }) => id.value))));
  }

  /** Files that no slot has taken, and no chart draws. */
  strays(slots: readonly SlotToFill[], drawn: ReadonlySet<string>): Diagnostic[] {
    const ids = slots.map(({ id }) => id.value);
    return [...this.#byPath.values()]
      .filter((file) => !this.#taken.has(file) && isFilling(file) && !drawn.has(file.path))
      .map(({ path, source }) => {
        const name = path.slice(path.lastIndexOf("/") + 1).replace(/(?:\.vl)?\.[^.]*$/, "");
        const near = closestName(name, ids);
        const [open] = slots.filter((slot) => slot.inText !== "plain" && slot.file === null && endings[slot.kind].test(path) && !this.#byId.has(`${slot.kind} ${slot.id.value}`));
        const other = open === undefined ? "declare a slot with the id, or remove the file" : `rename it to the id of an open slot, such as \`${open.id.value}\`, or declare one with this id`;
        const hint = near === null ? other : `rename it to \`${near}\``;
        return diagnostic("content/file-without-slot", { source, start: 0, end: 0 }, `no slot has the id \`${name}\``, hint);
      });
  }

  #fileOf(slot: Slot): SlotFile | null {
    const byName = this.#byId.get(`${slot.kind} ${slot.id.value}`) ?? [];
    const named = slot.file === null ? null : this.#namedFile(slot, slot.file);
    const candidates = named === null ? byName : [named, ...byName.filter((file) => file !== named)];
    for (const file of candidates) this.#taken.add(file);
    const [file, second] = candidates;
    if (file !== undefined && second !== undefined)
      this.#report("content/two-files", slot.id.span, `\`${file.path}\` and \`${second.path}\` both fill \`${slot.id.value}\``, "remove one of the two");
    if (file === undefined) return null;
    if (file.isInside) return file;
    this.#report("content/outside-course", slot.file?.span ?? slot.id.span, `\`${file.path}\` leads out of the course folder`, "copy the file into the course");
    return null;
  }

  /** What of a file that lies under the id of a slot, or is named by it, keeps it from filling it. */
  #troubleOf({ kind, id, file }: Pick<SlotToFill, "kind" | "id" | "file">): string | null {
    const isUnder = ({ path }: SlotFile): boolean => path === file?.value || path.startsWith(`${kind === "figure" ? "figures" : "tables"}/${id.value}.`);
    const found = [...this.#byPath.values()].find(isUnder);
    if (found === undefined) return null;
    return found.isInside ? `\`${found.path}\` cannot fill a ${kind}` : `\`${found.path}\` leads out of the course folder`;
  }

  /** The file that a picture in a text names: from the course folder, from beside the text, or among the figures. */
  #pictured(slot: Slot, { value, span }: Placed<string>): SlotFile | null {
    const path = value.replace(/^(?:\.{0,2}\/)+/, "");
    const found = this.#byPath.get(path) ?? this.#byPath.get(`figures/${path.slice(path.lastIndexOf("/") + 1)}`) ?? null;
    if (found !== null && kinds[slot.kind].test(found.path)) return found;
    const near = closestName(`figures/${path.slice(path.lastIndexOf("/") + 1)}`, this.#byPath.keys()) ?? closestName(path, this.#byPath.keys());
    const hint = near === null ? "put the file into `figures/`; until then a frame keeps its place" : `write \`${near}\``;
    this.#report("content/picture-not-there", span, `there is no picture \`${value}\` in the course`, hint);
    return null;
  }

  #namedFile(slot: Slot, { value, span }: Placed<string>): SlotFile | null {
    if (slot.inText !== null) return this.#pictured(slot, { value, span });
    const found = this.#byPath.get(value) ?? null;
    // The schema has told of a path that climbs out.
    if (found === null && value.split("/").includes("..")) return null;
    if (found === null) {
      const bare = /^[“”„‘’«](.*)[“”’»]$/s.exec(value)?.[1];
      if (bare !== undefined) {
        this.#report("content/no-such-file", span, `there is no file \`${value}\` in the course`, `write \`${bare}\`: only straight quotation marks are marks of YAML`);
        return null;
      }
      const near = closestName(value, this.#byPath.keys());
      this.#report("content/no-such-file", span, `there is no file \`${value}\` in the course`, near === null ? "add the file, or remove the key" : `use \`${near}\``);
      return null;
    }
    if (kinds[slot.kind].test(value)) return found;
    this.#report("content/no-such-file", span, `\`${value}\` cannot fill a ${slot.kind}`, otherKindHint(slot.kind, value));
    return null;
  }

  #report(...found: [code: Parameters<typeof diagnostic>[0], span: Span, message: string, hint: string]): void {
    this.diagnostics.push(diagnostic(...found));
  }
}

/**
 * The course with its slots filled from files. `isWhole` says that every lesson could be read: only then a file without
 * a slot is one. `drawn` are the files that charts take their data from.
 */
export function fillCourse(course: Course, files: readonly SlotFile[], isWhole: boolean, drawn: ReadonlySet<string> = new Set()): Outcome<Course> {
  const filler = new Filler(files);
  const changes = { figure: (slot: FigureSlot) => filler.figure(slot), table: (slot: TableSlot) => filler.table(slot), listing: (slot: ListingSlot) => filler.listing(slot) };
  const lessons = course.lessons.map((lesson) => ([...slotsToFill(lesson), ...slotsNowhere(lesson)].every((slot) => filler.leaves(slot)) ? lesson : mapSlots(lesson, changes)));
  const slots = lessons.flatMap(slotsToFill);
  const strays = isWhole ? filler.strays(slots, drawn) : [];
  const known = slotKeys(course.lessons);
  const mentioned = lessons.flatMap((lesson) => cellFaults(lesson, course.references, known));
  return { value: { ...course, lessons }, diagnostics: [...filler.diagnostics, ...mentioned, ...strays, ...filler.unused(slots)] };
}

/** Whether a lesson has tables that are there. */
const hasTables = lessonFact("tables", (lesson) => slotsOf(lesson).some((slot) => slot.kind === "table" && slot.filling !== null));

/** The texts in the cells of a lesson's table files. */
function cellsOf(lesson: Lesson): PrintedText[] {
  if (!hasTables(lesson)) return [];
  const fillings = slotsOf(lesson).flatMap((slot) => (slot.kind === "table" ? (slot.filling ?? []) : []));
  return fillings.flatMap((filling) => textsOf(filledTable, filling, null));
}

/** The keys of references that cells of table files cite. */
export function keysCitedInTables({ lessons }: Course): ReadonlySet<string> {
  return new Set(keysCitedIn(lessons.flatMap(cellsOf)));
}

/** What the cells of a lesson's table files cite and refer to, but there is not; `known` are the slots of the course. */
function cellFaults(lesson: Lesson, references: Course["references"], known: ReadonlySet<string>): Diagnostic[] {
  const { citations, slotReferences } = mentionsOf(cellsOf(lesson));
  return [...unknownReferences(citations, references), ...unknownSlots({ slotReferences }, known)];
}
