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

function median(numbers: readonly number[]): number {
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

/** A page of Markdown with the medians of all rows. `versions` says of what. */
export function resultsTable(rows: readonly Row[], versions: string): string {
  const rounds = [...new Set(rows.map(({ runs }) => runs.length))].join(" and ");
  return `# Beside others

Written by \`npm run bench:peers -- --write\`: medians of ${rounds} rounds of whole processes, one after the other; each ratio is the median of the ratios of
the rounds, to the work named before it. The words are the same, the pages are not: Lectern's hold a title page, lists of figures and of tables and full
references as well. Peaks are those of the largest process. ${versions}.

| work | program | wall s | processor s | peak MiB | PDFs MB | to | wall | processor | peak | size |
| --- | --- | --: | --: | --: | --: | --- | --: | --: | --: | --: |
${rows.map(line).join("\n")}
`;
}
