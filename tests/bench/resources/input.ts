/** A course or a file at the edge of what the default limits let through. */
export interface Input {
  /** What it strains: several inputs of one kind are told in a row. */
  readonly kind: string;
  /** What it is, in a phrase. */
  readonly what: string;
  /** The words behind `lectern`. */
  readonly words: readonly string[];
  /** Its files by their paths from the folder that the command is run in. */
  readonly files: () => Files | Promise<Files>;
}

/** Files by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A course of the files given, with a short lesson where they have none. */
export function course(files: Files): Files {
  const whole: Files = { "course.yaml": "title: C\nlang: en\nparts: [{ title: P, lessons: [one] }]\n", "lessons/one.yaml": lesson(""), ...files };
  return Object.fromEntries(Object.entries(whole).map(([name, content]) => [`content/c/${name}`, content]));
}

/** A lesson with one topic, to which these lines of YAML are added. */
export function lesson(lines: string): string {
  return `title: First\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n${lines.replaceAll(/^(?=.)/gm, "        ")}`;
}

/** A course whose handout prints this markup, under these rules. */
export function markup(body: string, css = "", more: Files = {}): Files {
  return course({ "templates/handout/layout.hbs": `<article lang="en"><h1>A</h1>${body}</article>`, "course.css": css, ...more });
}

/** So many values. */
export function many<T>(count: number, value: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => value(index));
}

/** Words of the length of a language's, no two sentences of which are equal. */
export function prose(characters: number): string {
  const words = ["lorem", "ipsum", "dolor", "sit", "amet", "consectetur", "adipiscing", "elit", "sed", "do", "eiusmod", "tempor"];
  let text = "";
  for (let index = 0; text.length < characters; index++) text += `${words[(index * index + index) % 12] ?? ""}${(index % 97).toString(36)} `;
  return text.slice(0, characters).trimEnd();
}

/** Different Han characters in a row without a break. */
export function han(characters: number, from = 0): string {
  return String.fromCodePoint(...many(characters, (index) => 0x4e00 + ((from + index * 7) % 6000)));
}
