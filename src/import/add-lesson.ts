import { isDeepStrictEqual } from "node:util";
import { isMap, isNode, isScalar, isSeq, parse, parseDocument } from "yaml";
import type { Document, YAMLMap, YAMLSeq } from "yaml";
import type { Source } from "../diagnostics/index.js";

/** A lesson that a course is to teach. */
export interface LessonEntry {
  /** Name of its file without `.yaml`. */
  readonly id: string;
  /** Which part, from 0. */
  readonly part: number;
  /** The title of the part where the course has none yet. */
  readonly partTitle: string;
}

/** A text as YAML writes it in any place: bare where it stays what it is. */
export function yamlScalar(text: string): string {
  const isBare = /^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u.test(text) && !/\s$/.test(text) && parse(text) === text;
  return isBare ? text : JSON.stringify(text);
}

/** Whether anchors or tags could make two places of the text one. */
function isPlain(text: string): boolean {
  return !/^[^#'"]*[&*!]/m.test(text);
}

function endOfLine(text: string, offset: number): number {
  const next = text.indexOf("\n", offset);
  return next === -1 ? text.length : next + 1;
}

/** The text with a line put in before an offset at the start of a line, or at its end. */
function withLines(text: string, offset: number, lines: readonly string[]): string {
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  const before = text.slice(0, offset);
  const joint = before === "" || before.endsWith("\n") ? "" : ending;
  return before + joint + lines.map((line) => line + ending).join("") + text.slice(offset);
}

function rangeOf(node: unknown): readonly [start: number, valueEnd: number] | null {
  const range = isNode(node) ? node.range : null;
  return range === null || range === undefined ? null : [range[0], range[1]];
}

function addedToList(text: string, list: YAMLSeq, id: string): string | null {
  const last = rangeOf(list.items.at(-1));
  if (last === null) return null;
  if (list.flow === true) return `${text.slice(0, last[1])}, ${yamlScalar(id)}${text.slice(last[1])}`;
  const lineStart = text.lastIndexOf("\n", last[0]) + 1;
  const indent = /^[ ]*(?=- )/.exec(text.slice(lineStart))?.[0];
  return indent === undefined ? null : withLines(text, endOfLine(text, last[1]), [`${indent}- ${yamlScalar(id)}`]);
}

function withPart(text: string, { id, partTitle }: LessonEntry): string {
  return withLines(text, text.length, ["parts:", `  - title: ${yamlScalar(partTitle)}`, "    lessons:", `      - ${yamlScalar(id)}`]);
}

function listAt(document: Document, path: readonly (string | number)[]): YAMLSeq | null {
  const node = document.getIn(path, true);
  return isSeq(node) ? node : null;
}

/** What the file would hold, made on the tree of the document: right, but its author's spacing may change. */
function edited(document: Document, { id, part, partTitle }: LessonEntry): Document {
  const lessons = ["parts", part, "lessons"];
  const isEmpty = (path: readonly (string | number)[]): boolean => {
    const node = document.getIn(path, true);
    return node === undefined || (isScalar(node) && node.value === null);
  };
  if (isEmpty(["parts"])) document.setIn(["parts"], document.createNode([{ title: partTitle, lessons: [id] }]));
  else if (isEmpty(lessons)) document.setIn(lessons, document.createNode([id]));
  else document.addIn(lessons, id);
  return document;
}

function spliced(document: Document, text: string, entry: LessonEntry): string | null {
  if (!isMap(document.contents) || !isPlain(text)) return null;
  const map: YAMLMap = document.contents;
  if (!map.has("parts")) return map.flow === true ? null : withPart(text, entry);
  const list = listAt(document, ["parts", entry.part, "lessons"]);
  return list === null ? null : addedToList(text, list, entry.id);
}

/**
 * `course.yaml` with a lesson more in one of its parts. Everything else of the file stays as it is, comments and
 * spacing too; where the text is written in so unusual a way that a line cannot be put in, the file is written anew
 * from its tree, with all its comments. The source is one that `readCourse` finds no error in.
 */
export function addLesson({ text }: Source, entry: LessonEntry): string {
  const wanted = edited(parseDocument(text, { uniqueKeys: false }), entry);
  const shorter = spliced(parseDocument(text, { uniqueKeys: false }), text, entry);
  if (shorter !== null && isDeepStrictEqual(parse(shorter, { uniqueKeys: false }), wanted.toJS())) return shorter;
  return wanted.toString({ lineWidth: 0, flowCollectionPadding: true });
}
