import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { aboutTokens } from "../../src/build/token-words.js";
import { lectern } from "../support/command-spec.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const templates = path.join(import.meta.dirname, "../../templates");

test("every token that a template declares is explained, and nothing else", () => {
  const sheets = readdirSync(templates, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css") && !name.startsWith("download"));
  const declared = sheets.flatMap((name) => [...readFileSync(path.join(templates, name), "utf8").matchAll(/^ {2,4}--([a-z0-9-]+):/gm)].map(([, token = ""]) => token));
  expect(declared.length).toBeGreaterThan(40);
  expect([...new Set(declared)].sort()).toEqual(Object.keys(aboutTokens).sort());
});

test("tokens are listed with their defaults and the values in force, on the paper and in the language of the course", async () => {
  const root = projectWith({
    tiny: { ...tinyCourse, "course.yaml": `${tinyCourse["course.yaml"] ?? ""}page-size: letter\ntheme: { accent: "#7a1f2b" }\n`, "course.css": ":root { --quiet: #333; --own: 3pt }\n" },
  });
  const rows = async (...words: readonly string[]) => {
    const { code, stdout, stderr } = await lectern(root, "tokens", "--json", ...words);
    expect([code, stderr]).toEqual([0, ""]);
    const all = stdout.trim().split("\n").map((line) => JSON.parse(line) as { readonly token: string; readonly default: string | null; readonly value: string; readonly kinds: readonly string[] });
    return (token: string) => all.filter((row) => row.token === token && row.kinds.includes("handout")).map((row) => [row.default, row.value]);
  };
  const usual = await rows();
  expect(["accent", "quiet", "own", "page-left", "base-size"].map(usual)).toEqual([[["#1d3f66", "#7a1f2b"]], [["#595959", "#333"]], [[null, "3pt"]], [["39mm", "39mm"]], [["10.5pt", "10.5pt"]]]);
  const large = await rows("--large", "--theme", "accent=#123456");
  expect(["accent", "base-size"].map(large)).toEqual([[["#1d3f66", "#123456"]], [["18pt", "18pt"]]]);
  const wrong = await lectern(root, "tokens", "--theme", "acent=red");
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining("hint: use `accent`")]);
});
