interface Room {
  readonly name: string;
  readonly does: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

function names(list: readonly string[]): string {
  return list.length === 0 ? "–" : list.join(", ");
}

/** The table of rooms in Markdown, as `docs/architecture.md` has it. */
export function roomTable(rooms: readonly Room[]): string {
  const rows = rooms.map(
    ({ name, does, imports, packages }) => `| \`${name}\` | ${does} | ${names(imports)} | ${names(packages)} |`,
  );
  return ["| room | one line | may import | packages |", "|---|---|---|---|", ...rows].join("\n");
}
