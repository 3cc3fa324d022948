import { closestName, diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, DiagnosticCode, Span } from "../diagnostics/index.js";
import type { z } from "zod";
import { isoForm } from "./calendar.js";
import { describe, isEmpty, plainData, quotation } from "./content-node.js";
import type { ContentNode, MapNode } from "./content-node.js";
import { quoteHint, restOfLine, slipOfText } from "./yaml-slips.js";

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What a path leads to: the value, or the mapping that should have it and the key that is there without a value. */
interface Place {
  readonly node: ContentNode | undefined;
  readonly parent: ContentNode;
  /** Place of the last key of the path, or `null` where it is not written. */
  readonly key: Span | null;
}

function childOf(node: ContentNode | undefined, step: PropertyKey): { node: ContentNode | undefined; key: Span | null } {
  if (node?.kind === "list" && typeof step === "number") return { node: node.items[step], key: null };
  const entry = node?.kind === "map" ? node.entries.get(String(step)) : undefined;
  return { node: isEmpty(entry?.value) ? undefined : entry?.value, key: entry?.key.span ?? null };
}

function placeOf(root: ContentNode, path: Path): Place {
  let place: Place = { node: root, parent: root, key: null };
  for (const step of path) place = { ...childOf(place.node, step), parent: place.node ?? place.parent };
  return place;
}

/** The value of a path in words: `` `hours` ``, ``item 2 of `objectives` ``. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== "number") return last === undefined ? "the file" : quotation(String(last));
  const list = path.findLast((step) => typeof step !== "number");
  return list === undefined ? `item ${last + 1}` : `item ${last + 1} of ${quotation(String(list))}`;
}

/** The names in backticks of a phrase. */
function namesIn(phrase: string): string[] {
  return Array.from(phrase.matchAll(/`([^`]+)`/g), ([, name = ""]) => name);
}

/** Every fault that a schema finds in a file, each at its node. */
export function schemaFaults(schema: z.ZodType, root: ContentNode): Diagnostic[] {
  const result = schema.safeParse(plainData(root));
  return result.success ? [] : result.error.issues.flatMap((issue) => faultsOf(issue, root, []));
}

function faultsOf(issue: Issue, root: ContentNode, base: Path): Diagnostic[] {
  const path = [...base, ...issue.path];
  const place = placeOf(root, path);
  if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, issue.message, place.node);
  if (issue.code === "invalid_union") return unionFaults(issue, root, path);
  if (issue.code === "invalid_key") return [invalidKey(issue, path, place)];
  if (place.node === undefined) return missing(path, place);
  return [unexpected(issue, path, place.node)];
}

function unknownKeys(keys: readonly string[], known: string, node: ContentNode | undefined): Diagnostic[] {
  const names = known.split(" ");
  return keys.map((key) => {
    const span = node?.kind === "map" ? (node.entries.get(key)?.key.span ?? node.span) : null;
    const meant = closestName(key, names);
    const hint = meant === null ? `use one of ${names.map((name) => `\`${name}\``).join(", ")}` : `use \`${meant}\``;
    return diagnostic("content/unknown-key", span, `unknown key ${quotation(key)}`, hint);
  });
}

/** The faults under the reading of a union that fits best, or the union's own where none does or several do alike. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, root: ContentNode, path: Path): Diagnostic[] {
  const { node, ...place } = placeOf(root, path);
  if (node === undefined) return missing(path, { node, ...place });
  const fitting = readingsOf(issue).filter((issues) => issues.every((each) => each.code !== "invalid_type" || each.path.length > 0));
  const slip = issue.message.startsWith("a text") ? textReadOtherwise(node, fitting) : null;
  if (slip !== null) return [slip];
  const [best, second] = fitting.toSorted((a, b) => weight(a) - weight(b));
  // Where two readings lie equally near, none of them is what the author meant.
  const isOpen = best === undefined || (second !== undefined && weight(best) === weight(second));
  return isOpen ? [unexpected(issue, path, node)] : best.flatMap((each) => faultsOf(each, root, path));
}

/** What every reading of a union finds wrong; those of a union within the union among them. */
function readingsOf(issue: z.core.$ZodIssueInvalidUnion): (readonly Issue[])[] {
  return issue.errors.flatMap((issues): (readonly Issue[])[] => {
    const [first] = issues;
    return first?.code === "invalid_union" && first.path.length === 0 ? readingsOf(first) : [issues];
  });
}

/** How far the value is from a reading: a key that is nearly one of its own counts half. */
function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? strangeness(issue.keys, issue.message) : 1), 0);
}

function strangeness(keys: readonly string[], known: string): number {
  const names = known.split(" ");
  return keys.reduce((sum, key) => sum + (closestName(key, names) === null ? 1 : 0.5), 0);
}

/** `- 图 1: x` and `- [@key] 指出`: a text that YAML took for a mapping or a list of one line. */
function textReadOtherwise(node: ContentNode, fitting: readonly (readonly Issue[])[]): Diagnostic | null {
  if (node.kind === "scalar" || (node.kind === "map" && hasKnownKey(node, fitting))) return null;
  const { source, start, end } = node.span;
  const rest = restOfLine(source, start);
  if (source.text.slice(start, end).trimEnd().includes("\n")) return null;
  const text = source.text.slice(rest.start, rest.end);
  const slip = slipOfText(rest, text);
  if (slip !== null) return slip;
  if (node.kind === "list") return null;
  return diagnostic("content/needs-quotes", rest, "text with `: ` in it, which YAML reads as a key and its value", quoteHint(text));
}

/** Whether a key of the mapping is, or nearly is, one that a reading of the union knows. */
function hasKnownKey(node: MapNode, fitting: readonly (readonly Issue[])[]): boolean {
  return fitting.some((issues) => {
    const unknown = issues.find((issue) => issue.code === "unrecognized_keys");
    const names = unknown?.message.split(" ") ?? [];
    return [...node.entries.keys()].some((key) => !unknown?.keys.includes(key) || closestName(key, names) !== null);
  });
}

function invalidKey(issue: z.core.$ZodIssueInvalidKey, path: Path, { key, parent }: Place): Diagnostic {
  const expected = issue.issues[0]?.message ?? issue.message;
  return diagnostic("content/invalid-value", key ?? parent.span, `key ${nameOf(path)}: expected ${expected}`, "rename the key");
}

/** A key that is there under a wrong name has been told already. */
function missing(path: Path, { key, parent }: Place): Diagnostic[] {
  const name = String(path.at(-1));
  const quoted = quotation(name);
  if (key !== null) return [diagnostic("content/missing-key", key, `${quoted} has no value`, `write a value for ${quoted}`)];
  const misspelt = parent.kind === "map" && [...parent.entries.keys()].some((other) => closestName(other, [name]) === name);
  return misspelt ? [] : [diagnostic("content/missing-key", parent.span, `missing key ${quoted}`, `add ${quoted}`)];
}

function codeOf(issue: Issue): DiagnosticCode {
  if (issue.message.startsWith("a date")) return "content/invalid-date";
  const isWrongType = issue.code === "invalid_type" || issue.code === "invalid_union";
  return isWrongType && !issue.message.startsWith("one of") ? "content/wrong-type" : "content/invalid-value";
}

function unexpected(issue: Issue, path: Path, node: ContentNode): Diagnostic {
  const slip = issue.message.startsWith("a text") ? textReadOtherwise(node, []) : null;
  const message = `${nameOf(path)}: expected ${issue.message}, found ${describe(node)}`;
  return slip ?? diagnostic(codeOf(issue), node.span, message, hintFor(issue, node));
}

function hintFor({ message }: Issue, node: ContentNode): string | null {
  if (message.startsWith("a list")) return node.kind === "scalar" ? "begin each item with `- ` on a line of its own" : null;
  if (node.kind !== "scalar") return null;
  const written = node.text.text;
  if (message.startsWith("a date")) {
    const iso = isoForm(written);
    return iso === null ? null : `write ${iso}`;
  }
  if (message.startsWith("one of")) {
    const meant = closestName(written, namesIn(message));
    return meant === null ? null : `use \`${meant}\``;
  }
  if (message.startsWith("an id without") && written.startsWith("@")) return `write ${quotation(written.slice(1))}`;
  if (message.startsWith("a path")) return pathHint(written);
  if (message.startsWith("`true`")) return flagHint(written);
  if (typeof node.value === "string") return numberHint(message, written);
  return /^(?:a text|an id|the id|a length)/.test(message) && node.value !== null ? quoteHint(written) : null;
}

/** `figures\a.png` is meant well; an address, a drive and whatever lies elsewhere is not in the course at all. */
function pathHint(written: string): string {
  const slashed = written.replaceAll("\\", "/");
  const isInside = !/^\/|[:%\0]/.test(slashed) && !slashed.split("/").includes("..");
  return isInside ? `write ${quotation(slashed)}` : "copy the file into the course folder, and write its path from there";
}

/** YAML 1.1's words for yes and no, which its successor reads as texts. */
function flagHint(written: string): string | null {
  if (/^(?:yes|on|y|是|True|TRUE)$/i.test(written)) return "write `true`";
  return /^(?:no|off|n|否)$/i.test(written) ? "write `false`" : null;
}

/** `hours: 2课时`: the number is there, but not alone. */
function numberHint(message: string, written: string): string | null {
  if (!/^a (?:whole )?number/.test(message)) return null;
  const [number] = /\d+(?:\.\d+)?/.exec(written) ?? [];
  return number === undefined ? null : `write ${quotation(number)}, without quotation marks or units`;
}
