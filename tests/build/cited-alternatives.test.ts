import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import { nodesOf, readPdf } from "../support/pdf-structure.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const references = `- { id: low2016, type: book, title: T, author: [{ family: Low, given: Ann }], issued: 2016 }
- { id: voss2019, type: book, title: U, author: [{ family: Voss, given: Bo }, { family: Moor, given: Cy }], issued: 2019 }
`;
const lesson = (alt: string): string =>
  `title: One\nsections:\n  - title: S\n    topics:\n      - title: T\n        summary: See [@low2016; @voss2019].\n        figures:\n          - { id: pond, caption: A pond, alt: ${JSON.stringify(alt)} }\n  - title: References\n    kind: references\n`;

async function alternativeOf(alt: string, style: string): Promise<string | undefined> {
  const root = projectWith({
    tiny: {
      ...tinyCourse, "references.yaml": references, "lessons/one.yaml": lesson(alt), "course.yaml": `${tinyCourse["course.yaml"] ?? ""}reference-style: ${style}\n`,
      "figures/pond.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="20" height="10" fill="#333"/></svg>',
    },
  });
  await buildProject({ from: root, targets: [], output: null, environment: {}, report: () => undefined });
  const { structure } = await readPdf(readFileSync(path.join(root, "output/tiny/one-handout.pdf")));
  return nodesOf(structure, "Figure").map((node) => node.alt ?? "").find((words) => words !== "");
}

test.each(["ieee", "apa-7"])("an alternative text names what it cites by name and year, whatever the style: %s", async (style) => {
  const read = await alternativeOf("Depth after [@low2016, p. 3]; @voss2019 measured it.", style);
  expect(read).toBe("Depth after (Low, 2016, p. 3); Voss and Moor (2019) measured it.");
});

test("what is no citation stays as it is typed", async () => {
  expect(await alternativeOf("Mail a@b2.example or [@nobody2001] at 5 @ 3", "ieee")).toBe("Mail a@b2.example or [@nobody2001] at 5 @ 3");
});
