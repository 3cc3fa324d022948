/** One run of a work: wall and processor time in seconds, peak of the largest process in mebibytes, bytes of the PDFs. */
export interface Measured {
  readonly seconds: number;
  readonly processor: number;
  readonly peak: number;
  readonly bytes: number;
}

/** The runs of a work, and those of the work that its ratios are taken to, in the same rounds. */
export interface Row {
  readonly work: string;
  readonly name: string;
  readonly runs: readonly Measured[];
  readonly base: string;
  readonly baseRuns: readonly Measured[];
}

/** The middle one of numbers, the upper of two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/** Ratio of medians over rounds: each run to the base's run of its round. */
function ratio({ runs, baseRuns }: Row, key: keyof Measured): string {
  const ratios = runs.map((run, round) => run[key] / (baseRuns[round]?.[key] ?? NaN));
  return Number.isFinite(median(ratios)) ? `${median(ratios).toFixed(2)} ×` : "–";
}

function line(row: Row): string {
  const at = (key: keyof Measured): number => median(row.runs.map((run) => run[key]));
  const figures = [at("seconds").toFixed(2), at("processor").toFixed(2), at("peak").toFixed(0), (at("bytes") / 1e6).toFixed(2)];
  const ratios = (["seconds", "processor", "peak", "bytes"] as const).map((key) => ratio(row, key));
  return `| ${[row.work, row.name, ...figures, row.base, ...ratios].join(" | ")} |`;
}

/** A section of Markdown with the medians of all rows, under its heading. `versions` says of what. */
export function resultsSection(heading: string, rows: readonly Row[], versions: string): string {
  const rounds = [...new Set(rows.map(({ runs }) => runs.length))].join(" and ");
  return `${heading}

Medians of ${rounds} rounds of whole processes, one after the other. ${versions}.

| work | program | wall s | processor s | peak MiB | PDFs MB | to | wall | processor | peak | size |
| --- | --- | --: | --: | --: | --: | --- | --: | --: | --: | --: |
${rows.map(line).join("\n")}
`;
}

/** A page with a section in the place of that of its heading, or behind all others. */
export function withSection(page: string, heading: string, section: string): string {
  const [before = "", ...sections] = page.split(/^(?=## )/m);
  const at = sections.findIndex((one) => one.startsWith(`${heading}\n`));
  const all = at < 0 ? [...sections.map((one) => `${one.trimEnd()}\n\n`), section] : sections.with(at, at === sections.length - 1 ? section : `${section}\n`);
  return [before, ...all].join("");
}
