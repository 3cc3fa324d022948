import { expect, test } from "vitest";
import { lectern } from "../support/command-spec.js";
import { projectWith } from "../support/tiny-project.js";

const exam = `title: T
time: 1
rules: Write *clearly*.
sections:
  - title: S
    points-each: 2
    exercises:
      - { text: "The :blank[reed] is here.", hint: h }
      - { text: Which?, choices: [a, { text: b, correct: true }, c, d] }
      - { text: Match., pairs: [{ left: a, right: b }, { left: c, right: d }] }
      - { text: Say., parts: [{ text: one, points: 1, lines: 2 }, { text: two, points: 1, space: 2cm, paper: grid }] }
`;

const lesson = `title: L
subtitle: U
objectives: [See]
sections:
  - title: A
    topics:
      - title: B
        summary: "A *word*, \`code\`, :term[weft], :kbd[Enter], H~2~O, x^2^, [a link](https://a.org/b).^[A note.] :index[weft]"
        key-points: [One, { text: Two, points: [Three] }]
        body: |
          > Quoted *words*.

          | a | b | c | d | e |
          |---|--:|---|---|---|
          | 1 | 2 | 3 |   | 5 |

          :::warning[Careful]
          Hot.
          :::

          \`\`\`python
          def f(): # a comment
              return "text"
          \`\`\`
        figures: [{ id: f, caption: C, alt: D }]
        tables: [{ id: t, caption: C, columns: [X, Y], rows: 2 }]
  - kind: tasks
    title: W
    tasks: [{ text: Do it., lines: 2, due: 2027-01-05 }, { text: Which?, points: 1, choices: [a, { text: b, correct: true }] }]
  - kind: questions
    title: Q
    key-points: [Why?]
`;

function course(lang: string): Readonly<Record<string, string>> {
  return {
    "course.yaml": `title: K\nlang: ${lang}\ncode: X 1\nnote-column: true\nindex: true\nlof: true\ninstructors: [Ada Vale]\ndescription: Words.\noutcomes: [{ id: o, text: Weave }]\nassessments: [{ name: E, weight: 100, due: 2027-02-01 }]\nschedule: [{ date: 2027-01-05, topic: T }]\npolicies: [{ title: P, text: Q }]\nparts: [{ title: P, hours: 2, lessons: [one] }]\nbook: { imprint: Made here. }\nmaterials: { required: [k] }\n`,
    "references.yaml": "- { id: k, type: book, title: T, author: [{ family: A, given: B }], issued: 1930, publisher: P, publisher-place: L }\n",
    "glossary.yaml": "- { term: weft, definition: The thread across. }\n",
    "lessons/one.yaml": lesson,
    "exams/e.yaml": exam,
    "exams/w.yaml": exam.replace("title: T\n", "title: V\nkind: worksheet\nversions: 2\n"),
    "sheets/s.yaml": "title: S\ngroups:\n  - title: G\n    entries:\n      - { term: t, definition: d }\n      - { command: ls -l, meaning: list }\n      - { formula: $a^2$, meaning: area }\n",
  };
}

test("large print keeps its rules in every template, in letters and in Han", async () => {
  const root = projectWith({ en: course("en"), zh: course("zh") });
  for (const words of [["en", "--for", "instructor"], ["en", "--book"], ["zh", "--only", "one,e"]]) {
    const { stdout, stderr } = await lectern(root, "check", "--large", ...words, "--format", "short");
    expect(stderr).not.toContain("error[");
    expect(stderr.split("\n").filter((line) => line.includes("layout/large-print"))).toEqual([]);
    expect(stdout).toMatch(/[1-9]\d* documents?,/);
  }
});
