import type { Placed } from "../../src/diagnostics/index.js";
import type { StyleSettings } from "../../src/style/index.js";
import type { SpecInput } from "../support/spec-cases.js";

/** The settings that a `yaml` block of `name: value` lines stands for. */
export function settingsOf(input: SpecInput | undefined): StyleSettings {
  if (input === undefined) return { theme: [], pageSize: null };
  const source = { path: input.path, text: input.text };
  const placed = (start: number, value: string): Placed<string> => ({
    value,
    span: { source, start, end: start + value.length },
  });
  const entries = [...input.text.matchAll(/^([\w-]+): (.*)$/gm)].map(({ index, 1: name = "", 2: value = "" }) => ({
    name: placed(index, name),
    value: placed(index + name.length + 2, value),
  }));
  return {
    theme: entries.filter(({ name }) => name.value !== "page-size"),
    pageSize: entries.find(({ name }) => name.value === "page-size")?.value ?? null,
  };
}
