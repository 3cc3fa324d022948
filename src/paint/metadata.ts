/** What a document says of itself, outside its pages. */
export interface DocumentMetadata {
  readonly title: string;
  readonly author: string | null;
  readonly subject: string | null;
  /** BCP 47 tag of the whole document. */
  readonly lang: string;
  /** What the file says that it conforms to; PDF/UA-1 and PDF/A-2a where absent. */
  readonly claims?: readonly ("ua-1" | "a-2a")[];
  /** The ids of elements that links of other documents lead to; none where absent. */
  readonly entrances?: readonly string[];
  /** The inks that its pages are painted with: all colours where absent. */
  readonly ink?: "colour" | "grey";
  /** Seconds since 1970-01-01T00:00:00Z, or a day, which stands for its midnight in UTC. */
  readonly created: number | { readonly year: number; readonly month: number; readonly day: number };
}

/** The moment that a document gives as its creation. */
export function creationMoment(created: DocumentMetadata["created"]): Date {
  if (typeof created === "number") return new Date(created * 1000);
  const moment = new Date(0);
  moment.setUTCFullYear(created.year, created.month - 1, created.day);
  return moment;
}

/** The same words without what neither a text string nor XML can hold: control characters, halves of surrogate pairs. */
export function printable(metadata: DocumentMetadata): DocumentMetadata {
  const { title, author, subject } = metadata;
  return {
    ...metadata,
    title: printableText(title),
    author: author === null ? null : printableText(author),
    subject: subject === null ? null : printableText(subject),
  };
}

/** Text without control characters; half of a surrogate pair becomes the replacement character. */
export function printableText(text: string): string {
  return text.replace(/[\p{Cc}\ufffe\uffff]+/gu, " ").replace(/\p{Surrogate}/gu, "\ufffd");
}
