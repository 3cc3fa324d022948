interface Row {
  readonly severity: string;
  readonly cause: string;
  readonly remedy: string;
}

/** The lines of a diagnostic in what a spec case expects, from its head to the last of its frame. */
function diagnosticIn(expected: string, code: string): string | null {
  const lines = expected.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`error[${code}]: `) || line.startsWith(`warning[${code}]: `));
  if (start === -1) return null;
  const end = lines.findIndex((line, index) => index > start && !/^(?: +(?:┌─|│|= hint: )|\d+│)/.test(line));
  return lines.slice(start, end === -1 ? undefined : end).join("\n").trimEnd();
}

/** The shortest diagnostic with a code among the texts that spec cases expect; `null` where no case has it. */
export function exampleOf(code: string, expected: readonly string[]): string | null {
  const found = expected.flatMap((text) => diagnosticIn(text, code) ?? []);
  return found.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}

/** `docs/diagnostics.md`: every code, with what the author did, an example from the spec cases, and what to do. */
export function codeReference(codes: Readonly<Record<string, Row>>, expected: readonly string[]): string {
  const rows = Object.entries(codes).map(([code, { severity, cause, remedy }]) => {
    const example = exampleOf(code, expected);
    return [
      `### \`${code}\``,
      `${severity === "error" ? "Error" : "Warning"}. ${cause}`,
      ...(example === null ? [] : [`\`\`\`text\n${example}\n\`\`\``]),
      `**What to do:** ${remedy}`,
    ].join("\n\n");
  });
  const introduction =
    "Every mistake that Lectern reports has a code, which never changes its meaning. An error keeps its document from being\n" +
    "written; a warning never does. `lectern explain <code>` prints what stands here. This page is generated: causes and\n" +
    "remedies from `src/diagnostics/codes/`, examples from the cases in `tests/spec/`.";
  return `# Diagnostics\n\n${introduction}\n\n${rows.join("\n\n")}\n`;
}
