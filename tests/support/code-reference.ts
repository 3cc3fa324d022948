interface Row {
  readonly severity: string;
  readonly cause: string;
  readonly remedy: string;
}

/** `docs/diagnostics.md`: every code, with what the author did and what to do about it. */
export function codeReference(codes: Readonly<Record<string, Row>>): string {
  const rows = Object.entries(codes).map(
    ([code, { severity, cause, remedy }]) => `### \`${code}\`\n\n${severity === "error" ? "Error" : "Warning"}. ${cause} ${remedy}`,
  );
  const introduction =
    "Every mistake that Lectern reports has a code, which never changes its meaning. An error keeps its document from being\n" +
    "written; a warning never does. This page is generated from `src/diagnostics/codes/`.";
  return `# Diagnostics\n\n${introduction}\n\n${rows.join("\n\n")}\n`;
}
