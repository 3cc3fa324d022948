import { headingKind, namesLesson, namesPart } from "./vocabulary.js";
import type { HeadingKind } from "./vocabulary.js";

/** What a heading of the outline becomes; `below` belongs to the text of what stands above it. */
export type Role = "course" | "part" | "lesson" | "section" | "topic" | HeadingKind;

/** A heading as far as its role depends on it. */
export interface OutlineHeading {
  readonly level: number;
  readonly text: string;
}

type Kind = "part" | "ordinary" | HeadingKind;

function kindOf({ text }: OutlineHeading): Kind {
  return namesPart(text) ? "part" : (headingKind(text) ?? "ordinary");
}

/** Lessons that say what they are: by their name, or by the title page that follows them. */
function namedLessons(headings: readonly OutlineHeading[], kinds: readonly Kind[]): Set<number> {
  const lessons = new Set<number>();
  headings.forEach(({ text }, index) => {
    if (kinds[index] === "ordinary" && namesLesson(text)) lessons.add(index);
    const before = kinds.lastIndexOf("ordinary", index);
    if (kinds[index] === "title-page" && before !== -1) lessons.add(before);
  });
  return lessons;
}

/** Lessons that only their level shows: the shallowest below the parts, or below a title of the whole course. */
function lessonsByLevel(headings: readonly OutlineHeading[], kinds: readonly Kind[]): Set<number> {
  const firstPart = kinds.indexOf("part");
  const pool = headings.flatMap(({ level }, index) => (kinds[index] === "ordinary" && index > firstPart ? [{ index, level }] : []));
  const levels = [...new Set(pool.map(({ level }) => level))].sort((a, b) => a - b);
  const top = pool.filter(({ level }) => level === levels[0]);
  const courseFirst = firstPart === -1 && top.length === 1 && top[0]?.index === pool[0]?.index && levels.length >= 4;
  const lessonLevel = courseFirst ? levels[1] : levels[0];
  return new Set(pool.filter(({ level }) => level === lessonLevel).map(({ index }) => index));
}

/**
 * Roles of the headings of a lesson whose own heading has a level. A heading such as Homework may stand beside that of
 * the lesson; it says nothing of the level of sections then.
 */
function rolesInLesson(headings: readonly OutlineHeading[], kinds: readonly Kind[], lessonLevel: number): (Role | "below")[] {
  const isNone = (kind: Kind | undefined): boolean => kind === "title-page" || kind === "contents";
  const levels = headings.flatMap(({ level }, index) => (isNone(kinds[index]) ? [] : [level]));
  const below = levels.filter((level) => level > lessonLevel);
  const [section = 0, topic] = [...new Set(below.length > 0 ? below : levels)].sort((a, b) => a - b);
  let inSection = false;
  return headings.map(({ level }, index) => {
    const kind = kinds[index] ?? "ordinary";
    if (kind === "title-page" || kind === "contents") return kind;
    if (level === section || (level < section && kind !== "ordinary")) {
      inSection = true;
      return kind === "part" || kind === "ordinary" ? "section" : kind;
    }
    return level === topic && inSection && kind === "ordinary" ? "topic" : "below";
  });
}

/** The role of every heading, in order. */
export function headingRoles(headings: readonly OutlineHeading[]): readonly (Role | "below")[] {
  const kinds = headings.map(kindOf);
  const named = namedLessons(headings, kinds);
  const lessons = named.size > 0 ? named : lessonsByLevel(headings, kinds);
  const starts = headings.map((_, index) => index).filter((index) => lessons.has(index) || kinds[index] === "part");
  const roles: (Role | "below")[] = headings.map((_, index) => (index < (starts[0] ?? Infinity) && index === kinds.indexOf("ordinary") ? "course" : "below"));
  starts.forEach((start, at) => {
    const end = starts[at + 1] ?? headings.length;
    roles[start] = lessons.has(start) ? "lesson" : "part";
    const inner = rolesInLesson(headings.slice(start + 1, end), kinds.slice(start + 1, end), headings[start]?.level ?? 0);
    if (lessons.has(start)) inner.forEach((role, offset) => (roles[start + 1 + offset] = role));
  });
  return roles;
}
