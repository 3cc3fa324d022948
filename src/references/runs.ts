/** A stretch of a formatted reference. */
export interface FormattedRun {
  readonly text: string;
  /** Whether it is the title that the reader looks for on a shelf; set in italics for Latin entries. */
  readonly emphasis: boolean;
  /** Where it leads, or `null`. */
  readonly href: string | null;
}

/** A run without emphasis or link. */
export function plain(text: string): FormattedRun {
  return { text, emphasis: false, href: null };
}

/** An emphasised run. */
export function emphasised(text: string): FormattedRun {
  return { text, emphasis: true, href: null };
}

/** A run that leads somewhere. */
export function linked(text: string, href: string): FormattedRun {
  return { text, emphasis: false, href };
}

/** Neighbouring runs of one kind as one; empty runs left out. */
export function joinRuns(runs: readonly FormattedRun[]): readonly FormattedRun[] {
  const joined: FormattedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (last?.emphasis === run.emphasis && last.href === run.href)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
