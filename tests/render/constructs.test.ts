import { expect, test } from "vitest";
import { render } from "../../src/build/index.js";
import { readPdf, structureText } from "../support/pdf-structure.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const lesson = `title: First
toc-depth: 0
sections:
  - title: Start
    body: |
      ## Gas CO~2~ and x^2^ too^[noted]

      Monday\\
      Tuesday, ~~old~~ 一行\\
      二行

      :::theorem[Pythagoras]{#thm-a}
      Long.
      :::

      See @thm-a and [the pond](#pond). Here. {#pond}

      :ruby[汉字]{rt="hànzì"}

      - [x] done

      \`\`\`python {.numberLines}
      def f(x):
          return  "a   b"
      \`\`\`
`;

async function pdfOf(one: string, two = tinyCourse["lessons/two.yaml"] ?? "", target = "one"): Promise<Uint8Array> {
  const folder = projectWith({ tiny: { ...tinyCourse, "lessons/one.yaml": one, "lessons/two.yaml": two } });
  const { documents, diagnostics } = await render({ folder, targets: [`content/tiny/lessons/${target}.yaml`] });
  expect(diagnostics).toEqual([]);
  const [document] = documents;
  if (document?.pdf === null || document === undefined) throw new Error("no PDF");
  return document.pdf;
}

test("what texts say is tagged as it is meant", async () => {
  const bytes = await pdfOf(lesson);
  const structure = await structureText(bytes);
  expect(structure).toContain("Monday Tuesday, old 一行二行");
  expect(structure).toMatch(/Div\s+P "Theorem 1 Pythagoras"\s+P "Long."/);
  expect(structure).toMatch(/Ruby\s+RB[^\n]*汉字[^\n]*\s+RT[^\n]*hànzì/);
  expect(structure).toContain("return  ");
  expect(structure).toContain("a   b");
  // Numbers of lines are drawn, not read.
  expect(structure).toContain("def f(x):     return  ");
  const { outline } = await readPdf(bytes);
  expect(JSON.stringify(outline)).toContain("Gas CO₂ and x² too\"");
});

test("what another lesson declares is named by its number there, and the lesson by its own", async () => {
  const one = `${lesson}    topics:\n      - title: Topic\n        figures: [{ id: pond, caption: A pond }]\n`;
  const two = "title: Second\nsections:\n  - title: Go on\n    summary: See @fig-pond, @thm-a and [it](#pond).\n";
  const text = await structureText(await pdfOf(one, two, "two"));
  const words = Array.from(text.matchAll(/^ +"(.*)"$/gm), ([, said]) => said).join("");
  expect(words).toContain("See Figure 1 of lesson 1, “First”, Theorem 1 of lesson 1, “First” and it.");
  expect(text).toMatch(/Link\n +"it"/);
});
