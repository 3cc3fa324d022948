import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** What a handout of the outline's lesson prints, as every peer sets it. */
export interface LessonWords {
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly topics: readonly TopicWords[] }[];
}

/** A topic: a paragraph, key points, a framed slot for each figure and a ruled table for each table. */
export interface TopicWords {
  readonly title: string;
  readonly summary: string;
  readonly points: readonly string[];
  readonly figures: readonly { readonly caption: string }[];
  readonly tables: readonly { readonly caption: string; readonly columns: readonly string[]; readonly rows: number }[];
  readonly references: readonly string[];
}

interface WrittenTopic {
  readonly title: string;
  /** Of a section: its topics. A section without any has a topic's words itself. */
  readonly topics?: readonly WrittenTopic[];
  readonly summary?: string;
  readonly "key-points"?: readonly string[];
  readonly figures?: TopicWords["figures"];
  readonly tables?: TopicWords["tables"];
  readonly references?: readonly string[];
}

/** Marks of emphasis and of references are left out: the peers set plain words. */
function plain(text: string): string {
  return text.replace(/\*+/g, "").replace(/\[?@([a-z0-9-]+)\]?/g, "$1").replace(/\s+/g, " ").trim();
}

/** Reads a lesson file of `benchProject`. */
export function lessonWords(file: string): LessonWords {
  const lesson = parse(readFileSync(file, "utf8")) as { readonly title: string; readonly sections: readonly WrittenTopic[] };
  const topic = (written: WrittenTopic): TopicWords => ({
    title: plain(written.title),
    summary: plain(written.summary ?? ""),
    points: (written["key-points"] ?? []).map(plain),
    figures: (written.figures ?? []).map(({ caption }) => ({ caption: plain(caption) })),
    tables: (written.tables ?? []).map(({ caption, columns, rows }) => ({ caption: plain(caption), columns, rows })),
    references: written.references ?? [],
  });
  const sections = lesson.sections.map((section) => ({ title: plain(section.title), topics: (section.topics ?? [section]).map(topic) }));
  return { title: plain(lesson.title), sections };
}
