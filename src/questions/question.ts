import type { Span } from "../diagnostics/index.js";

/** A choice of a question. */
export interface QuestionChoice {
  readonly text: string;
  readonly correct?: boolean;
}

/** A question as a file of exercises has it: its keys and their values, texts in Markdown. */
export interface Question {
  readonly title?: string;
  readonly id?: string;
  readonly text: string;
  readonly kind?: string;
  readonly points?: number;
  readonly choices?: readonly QuestionChoice[];
  readonly marks?: string;
  readonly pairs?: readonly { readonly left: string; readonly right: string }[];
  readonly items?: readonly string[];
  readonly answer?: string | number | boolean;
  readonly tolerance?: number;
  readonly unit?: string;
  readonly hint?: string;
  readonly lines?: number;
  readonly solution?: string;
  readonly rubric?: string;
  readonly tags?: readonly string[];
}

/** A question and where it stands. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly span: Span;
}

/** Whether two values are made of the same. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a program's own words leave of a question: keys that it reads back otherwise, `null` for those that it adds. */
export function leftOver(question: Question, readBack: Question): Readonly<Record<string, unknown>> {
  const [own, back] = [new Map<string, unknown>(Object.entries(question)), new Map<string, unknown>(Object.entries(readBack))];
  const names = [...new Set([...own.keys(), ...back.keys()])];
  return Object.fromEntries(names.flatMap((name) => (isSame(own.get(name), back.get(name)) ? [] : [[name, own.get(name) ?? null]])));
}

/** The question with what a comment keeps of it. */
export function withKept(question: Question, kept: Readonly<Record<string, unknown>>): Question {
  const whole = Object.entries<unknown>({ ...question, ...kept }).filter(([, value]) => value !== null);
  return Object.fromEntries(whole) as unknown as Question;
}

/** What a comment of ours keeps; `null` where it is another's. */
export function keptIn(comment: string): Readonly<Record<string, unknown>> | null {
  const [, json] = /^\s*lectern (\{.*\})\s*$/s.exec(comment) ?? [];
  if (json === undefined) return null;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** A comment that keeps what has no other place; two hyphens would end one of XML. */
export function keeping(kept: Readonly<Record<string, unknown>>): string {
  return `lectern ${JSON.stringify(kept).replaceAll("--", "\\u002d\\u002d")}`;
}

/** The only blank of a text as `:blank[word]`, with what stands before and behind it; `null` for none, several, or one with attributes. */
export function onlyBlank(text: string): { readonly before: string; readonly word: string; readonly behind: string } | null {
  const found = [...text.matchAll(/:blank\[([^\][]*)\]/g)];
  const [first] = found;
  if (first?.[1] === undefined || found.length !== 1 || text[first.index + first[0].length] === "{") return null;
  return { before: text.slice(0, first.index), word: first[1], behind: text.slice(first.index + first[0].length) };
}

/** What a text of several accepted answers is: a list, an answer a line. */
export function acceptedAnswers(answer: Question["answer"]): readonly string[] {
  if (answer === undefined || typeof answer === "boolean") return [];
  const text = String(answer).trim();
  const lines = text.split("\n");
  return lines.length > 1 && lines.every((line) => line.startsWith("- ")) ? lines.map((line) => line.slice(2)) : [text];
}

/** The other way: one answer as it is, several as a list. */
export function asAnswer(accepted: readonly string[]): string {
  return accepted.length === 1 ? (accepted[0] ?? "") : accepted.map((one) => `- ${one}`).join("\n");
}
