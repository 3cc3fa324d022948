import { wholeSourceOf } from "../content/index.js";
import type { Source } from "../diagnostics/index.js";
import type { Course } from "../model/index.js";
import { programDigest } from "../replay/index.js";
import { metadataOf } from "../render.js";
import type { DocumentInput, PreparedTemplate } from "../render.js";
import { fontsDigest } from "./fingerprint.js";
import { sha256 } from "./sha256.js";
import { toldOf } from "./told-value.js";
import type { Told } from "./told-value.js";
import type { LazyImages } from "./lazy-images.js";

/** What of a course other documents are made of, which a document seldom looks at. */
const others = ["lessons", "sheets", "exams"] as const;

/** A course, and how often anybody has looked at what other documents are made of. */
interface WatchedCourse {
  readonly course: Course;
  looks: number;
}

const watched = new WeakMap<Course, WatchedCourse>();

function watchedCourse(course: Course): WatchedCourse {
  const known = watched.get(course);
  if (known !== undefined) return known;
  const copy: Course = { ...course };
  const made = { course: copy, looks: 0 };
  for (const name of others)
    Object.defineProperty(copy, name, { enumerable: true, get: () => {
      made.looks += 1;
      return course[name];
    } });
  watched.set(course, made);
  return made;
}

const toldCourses = new WeakMap<Course, Told | null>();

/** All of a course but what other documents are made of. */
function toldCourse(course: Course): Told | null {
  const known = toldCourses.get(course);
  if (known !== undefined) return known;
  const own = Object.fromEntries(Object.entries(course).filter(([name]) => !others.some((other) => other === name)));
  const told = toldOf(own);
  toldCourses.set(course, told);
  return told;
}

const toldTemplates = new WeakMap<PreparedTemplate, Told | null>();

function toldTemplate(template: PreparedTemplate): Told | null {
  const known = toldTemplates.get(template);
  if (known !== undefined) return known;
  const told = toldOf([template.files, template.sheets]);
  toldTemplates.set(template, told);
  return told;
}

/** What a document prints; of a lesson that is as it was read its text says all. */
function toldSubject(subject: DocumentInput["subject"]): Told | null {
  const source = subject.kind === "handout" ? wholeSourceOf(subject.lesson) : null;
  if (source === null) return toldOf(subject);
  return { hash: sha256(JSON.stringify(["as read", source.path, source.text])), sources: new Map([[source.path, source]]) };
}

type Whole = DocumentInput & { readonly images: LazyImages };

/**
 * What a document is made of before it is printed: a hash of everything that its markup could come from, as long as nobody looks
 * at other lessons, sheets and examinations while it is printed. So a document of which nothing has changed need not be printed
 * to know that.
 */
export class PrintingKey {
  readonly value: string;
  /** Everything that its words could stand in, by the paths that people see. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The document as it is to be printed, so that looks at others are seen. */
  readonly input: Whole;
  readonly #watched: WatchedCourse;
  readonly #looksBefore: number;

  private constructor(value: string, sources: PrintingKey["sources"], input: Whole) {
    this.value = value;
    this.sources = sources;
    this.#watched = watchedCourse(input.course);
    this.#looksBefore = this.#watched.looks;
    this.input = { ...input, course: this.#watched.course };
  }

  /** That of a document whose file must not hold some words; `null` where not all that it is made of can be told. */
  static of(input: Whole, secrets: readonly string[]): PrintingKey | null {
    const { course, subject, template, fonts, images, handouts = new Map<string, string>(), limits, verify, pdfStandard, isLarge, isDraft } = input;
    const told = [toldCourse(course), toldSubject(subject), toldTemplate(template)].filter((one) => one !== null);
    if (told.length < 3) return null;
    const hashes = told.map(({ hash }) => hash);
    const parts = [programDigest(), fontsDigest(fonts), hashes, [...handouts], [...images.keys()], metadataOf(input), { limits, verify, pdfStandard, isLarge, isDraft, secrets }];
    return new PrintingKey(sha256(JSON.stringify(parts)), new Map(told.flatMap(({ sources }) => [...sources])), input);
  }

  /** Whether nobody has looked at others since the key was made, so that it says all that the document was made of. */
  get saysAll(): boolean {
    return this.#watched.looks === this.#looksBefore;
  }
}
