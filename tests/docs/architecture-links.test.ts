import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const docs = path.join(import.meta.dirname, "..", "..", "docs");
const text = readFileSync(path.join(docs, "architecture.md"), "utf8");

test("every link of docs/architecture.md leads to a file of the repository", () => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter((link) => !existsSync(path.join(docs, link)))).toEqual([]);
});

test("a path in a link is the path that is read", () => {
  const named = [...text.matchAll(/\[`([^`]+)`\]\(\.\.\/(?:src\/)?([^)]+)\)/g)];
  expect(named.filter(([, shown, link]) => shown !== link)).toEqual([]);
});
