import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { wordsInFile } from "../../src/conformance/index.js";
import { lectern } from "../support/command-spec.js";
import { projectWith } from "../support/tiny-project.js";

/** Words that no student may read: they stand nowhere else. */
const secret = "Quetzalcoatlus northropi";
const other = "Zygodactyl";
const course = "title: Birds\nlang: en\nindex: true\nparts: [{ title: All, lessons: [one] }]\n";

function lesson(sections: string): string {
  return `title: Wings\nlof: true\nlot: true\nsections:\n${sections}`;
}

function tasks(...all: readonly string[]): string {
  return lesson(`  - kind: tasks\n    title: Questions\n    tasks:\n${all.map((one) => `      - ${one}\n`).join("")}`);
}

function topic(fields: string): string {
  return lesson(`  - title: Start\n    topics:\n      - title: Topic\n        body: Text.\n${fields.split("\n").map((line) => `        ${line}\n`).join("")}`);
}

function exam(...all: readonly string[]): string {
  return `title: Quiz\nsections:\n  - exercises:\n${all.map((one) => `      - ${one}\n`).join("")}`;
}

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40">${inside}<rect width="200" height="4"/></svg>`;
const picture = "figures: [{ id: wing, caption: A wing, alt: It is long. }]";

/** Where something for instructors is written that a student's document never comes to hold. */
const withheld: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "an answer": { "lessons/one.yaml": tasks(`{ text: Which?, answer: ${secret} }`) },
  "a solution": { "lessons/one.yaml": tasks(`{ text: Which?, lines: 2, solution: "**${secret}**" }`) },
  "what points are for": { "lessons/one.yaml": tasks(`{ text: Which?, points: 2, rubric: ${secret} }`) },
  "the answer of a part": { "lessons/one.yaml": tasks(`{ text: Which?, parts: [{ text: One, parts: [{ text: Two, answer: ${secret} }] }] }`) },
  "the answers of exercises of a sheet": { "sheets/sheet.yaml": `title: Sheet\ngroups:\n  - title: Group\n    entries:\n      - { exercise: "Which :blank[${other}]?", solution: ${secret} }\n      - { exercise: One., parts: [{ text: Two., answer: ${secret} }] }\n      - { exercise: ${secret}., for: instructor }\n` },
  "a blank": { "lessons/one.yaml": tasks(`"It is :blank[${secret}]."`) },
  "a blank in a title, which bookmarks and the metadata have": { "lessons/one.yaml": lesson(`  - title: "The :blank[${secret}]"\n    body: Text.\n`).replace("Wings", `'On :blank[${secret}]'`) },
  "a blank in an objective": { "lessons/one.yaml": `title: Wings\nobjectives: ["Know :blank[${secret}]"]\n` },
  "a blank in a table of a text": { "lessons/one.yaml": topic(`blocks: ["| a | b |\\n|---|---|\\n| :blank[${secret}] | 2 |"]`) },
  "a blank in a caption": { "lessons/one.yaml": topic(`tables: [{ id: t, caption: "Of :blank[${secret}]" }]`) },
  "a block between colons": { "lessons/one.yaml": topic(`blocks: [":::instructor\\n${secret}\\n:::"]`) },
  "a block between colons in a list": { "lessons/one.yaml": topic(`blocks: ["- one\\n\\n  :::instructor\\n  ${secret}\\n  :::"]`) },
  "a footnote between colons": { "lessons/one.yaml": topic(`blocks: [":::instructor\\nNote^[${secret}].\\n:::"]`) },
  "a mark for the index between colons": { "lessons/one.yaml": topic(`blocks: ["Here:index[wing].\\n\\n:::instructor\\nThere:index[${secret}].\\n:::"]`) },
  "the address of a link between colons": { "lessons/one.yaml": topic(`blocks: [":::instructor\\n[See this](https://example.org/${other}).\\n:::"]`) },
  "an abbreviation between colons": { "lessons/one.yaml": topic(`blocks: [":::instructor\\n:abbr[QN]{title=\\"${secret}\\"}\\n:::"]`) },
  "a formula between colons": { "lessons/one.yaml": topic(`blocks: [":::instructor\\n$\\\\text{${secret}}$\\n:::"]`) },
  "a point": { "lessons/one.yaml": topic(`key-points: [One, { text: ${secret}, for: instructor }]`) },
  "a topic, which the contents list": { "lessons/one.yaml": lesson(`  - title: Start\n    topics:\n      - title: Topic\n      - title: ${secret}\n        for: instructor\n`) },
  "a section with all that stands in it": { "lessons/one.yaml": lesson(`  - title: Start\n    body: Text.\n  - title: ${secret}\n    for: instructor\n    topics: [{ title: Under it, summary: ${other} }]\n`) },
  "the alternative text of a figure": { "lessons/one.yaml": topic(`figures: [{ id: wing, caption: A wing, alt: ${secret}, for: instructor }]`), "figures/wing.svg": svg("") },
  "the caption of a figure, which a list has": { "lessons/one.yaml": topic(`figures: [{ id: wing, caption: ${secret}, alt: It is long., for: instructor }]`), "figures/wing.svg": svg("") },
  "the id of a figure, which is a destination": { "lessons/one.yaml": topic(`figures: [{ id: ${other}, caption: A wing, for: instructor }]`) },
  "a table and its cells": { "lessons/one.yaml": topic("tables: [{ id: t, caption: Birds, for: instructor }]"), "tables/t.csv": `Bird\n${secret}\n` },
  "a listing": { "lessons/one.yaml": topic("listings: [{ id: l, caption: Code, for: instructor }]"), "code/l.py": `print("${secret}")\n` },
  "a callout with its title": { "lessons/one.yaml": topic(`blocks: [Text., { callout: tip, title: ${secret}, text: ${other}, for: instructor }]`) },
  "an exercise": { "lessons/one.yaml": topic(`blocks: [Text., { exercise: ${secret}, for: instructor }]`) },
  "a reference that only the answer cites": {
    "lessons/one.yaml": `${tasks("{ text: Which?, answer: 'See [@q].' }")}  - { kind: references, title: References }\n`,
    "references.yaml": `- { id: q, type: book, title: ${secret}, issued: 1975, author: [{ family: Lawson }] }\n`,
  },
  "an answer in an examination": { "exams/quiz.yaml": exam(`{ text: Which?, points: 2, answer: ${secret} }`) },
  "what points are for in an examination, which the marking sheet has": { "exams/quiz.yaml": exam(`{ text: Which?, parts: [{ text: One, points: 2, rubric: ${secret} }] }`) },
  "a blank of an examination, which the key has": { "exams/quiz.yaml": exam(`"It is :blank[${secret}]."`) },
  "the answers of two versions, each with its key": { "exams/quiz.yaml": `versions: 2\n${exam(`{ text: Which?, choices: [{ text: a, correct: true }, b], solution: ${secret} }`, "{ text: And which?, answer: Zygodactyl }")}` },
  "a section of an examination": { "exams/quiz.yaml": `${exam("Which?")}  - { title: ${secret}, for: instructor, exercises: [${other}] }\n` },
  "an exercise of the bank in an examination": { "exams/quiz.yaml": exam("{ from-bank: one }"), "exercises/all.yaml": `- { id: one, text: Which?, answer: ${secret}, solution: ${other} }\n` },
  "an exercise of the bank in a lesson": { "lessons/one.yaml": tasks("{ from-bank: { tag: t } }"), "exercises/all.yaml": `- { text: Which?, tags: [t], solution: ${secret} }\n` },
  "a figure in a question for instructors": { "exams/quiz.yaml": exam("Which?", `{ text: '![${secret}](figures/wing.svg){#fig-${other} fig-alt="It is long."}', for: instructor }`), "figures/wing.svg": svg("") },
};

/** What brings words in again that are withheld: the document is not written. */
const leaking: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "words drawn in a picture": { "lessons/one.yaml": `${topic(picture)}${tasksAfter()}`, "figures/wing.svg": svg(`<text x="0" y="20">${secret}</text>`) },
  "white words in a picture": { "lessons/one.yaml": `${topic(picture)}${tasksAfter()}`, "figures/wing.svg": svg(`<text x="0" y="20" fill="#fff">${secret}</text>`) },
  "a template that says the answer": { "lessons/one.yaml": tasks(`{ text: Which?, answer: ${secret} }`), "templates/shared/partials/credit.hbs": "", "templates/handout/partials/objectives.hbs": "", "templates/handout/partials/title-block.hbs": `<header class="title-block"><h1>{{lesson.title}}</h1><p>${secret}</p></header>\n` },
  "white words of a template": { "lessons/one.yaml": tasks(`{ text: Which?, answer: ${secret} }`), "course.css": ".spoken { color: #fff; background: #000 }\n", "templates/handout/partials/title-block.hbs": `<header class="title-block"><h1>{{lesson.title}}</h1><p class="spoken">${secret}</p></header>\n` },
  "what an abbreviation of a template stands for": { "lessons/one.yaml": tasks(`{ text: Which?, answer: ${secret} }`), "templates/handout/partials/title-block.hbs": `<header class="title-block"><h1>{{lesson.title}}</h1><p><abbr title="${secret}">QN</abbr></p></header>\n` },
  "a margin that a stylesheet fills": { "lessons/one.yaml": tasks(`{ text: Which?, answer: ${secret} }`), "course.css": `@page { @bottom-center { content: "${secret}" } }\n` },
  "the name of the file": { "lessons/one.yaml": tasks("{ text: Which?, answer: Zygodactyl }"), "lessons/two-zygodactyl.yaml": "title: Two\n" },
};

function tasksAfter(): string {
  return `  - { kind: tasks, title: Questions, tasks: [{ text: Which?, answer: ${secret} }] }\n`;
}

function pdfsIn(root: string): readonly string[] {
  const folder = path.join(root, "output/birds");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".pdf")) : [];
}

function everyWord(root: string): string {
  return pdfsIn(root).flatMap((name) => [name, ...wordsInFile(readFileSync(path.join(root, "output/birds", name)))]).join("\n").toLowerCase();
}

test.each(Object.entries(withheld))("%s for instructors is in no document of students", async (_, files) => {
  const root = projectWith({ birds: { "course.yaml": course, "lessons/one.yaml": "title: Wings\n", ...files } });
  const { code, stderr } = await lectern(root, "build");
  expect([code, stderr.includes("error[") ? stderr : false]).toEqual([0, false]);
  expect(pdfsIn(root)).toContain("one-handout.pdf");
  expect(pdfsIn(root).some((name) => name.startsWith("quiz"))).toBe("exams/quiz.yaml" in files);
  const words = everyWord(root).replace(/\s+/g, "");
  for (const one of [secret, "northropi", other]) expect(words).not.toContain(one.toLowerCase().replace(/\s+/g, ""));
});

test.each(Object.entries(leaking))("%s keeps the document of students from being written", async (_, files) => {
  const named = "lessons/two-zygodactyl.yaml" in files ? "two-zygodactyl" : "one";
  const root = projectWith({ birds: { "course.yaml": course.replace("[one]", `[${[...new Set(["one", named])].join(", ")}]`), ...files } });
  const { code, stderr } = await lectern(root, "build");
  expect(code).toBe(1);
  expect(stderr).toContain("error[edition/leak]");
  expect(stderr).toContain("lessons/one.yaml");
  expect(pdfsIn(root)).not.toContain(`${named}-handout.pdf`);
});

test("the edition for instructors has the answers, and says on every page what it is", async () => {
  const root = projectWith({ birds: { "course.yaml": course, "lessons/one.yaml": tasks(`{ text: Which?, space: rest, answer: ${secret} }`, `{ text: "It is :blank[${other}].", choices: [a, { text: b, correct: true }] }`) } });
  expect(await lectern(root, "build", "--all")).toMatchObject({ code: 0, stderr: "" });
  expect(pdfsIn(root).toSorted()).toEqual(["birds-syllabus-instructor.pdf", "birds-syllabus.pdf", "one-handout-instructor.pdf", "one-handout.pdf"]);
  const pages = wordsInFile(readFileSync(path.join(root, "output/birds/one-handout-instructor.pdf"))).slice(0, 2);
  for (const page of pages) expect(page).toContain("Instructor’s edition");
  expect(pages.join("")).toContain(secret);
  expect(pages.join("")).toContain(other);
});

test.each([
  ["a template says it in the title", { "templates/exam/partials/front.hbs": `<header class="front"><h1>{{exam.title}} ${secret}</h1></header>\n` }],
  ["a stylesheet says it in a margin", { "course.css": `@page { @bottom-center { content: "${secret}" } }\n` }],
  ["a drawing of a question says it", { "figures/wing.svg": svg(`<text x="0" y="20">${secret}</text>`) }],
])("an examination is not written where %s", async (_, files) => {
  const quiz = exam(`{ text: "![A wing](figures/wing.svg){#fig-wing fig-alt=\\"It is long.\\"}", answer: ${secret} }`);
  const root = projectWith({ birds: { "course.yaml": course.replace("[one]", "[]"), "figures/wing.svg": svg(""), "exams/quiz.yaml": `versions: 2\n${quiz}`, ...files } });
  const { code, stderr } = await lectern(root, "build", "--only", "exams");
  expect([code, stderr.includes("error[edition/leak]"), stderr.includes("exams/quiz.yaml")]).toEqual([1, true, true]);
  expect(pdfsIn(root)).toEqual([]);
});

test("the letters of a key are in the edition for instructors alone, and differ from version to version", async () => {
  const questions = ["q1", "q2", "q3"].map((name) => `{ text: ${name}, choices: [{ text: ${name} right, correct: true }, ${name} one, ${name} two, ${name} three] }`);
  const root = projectWith({ birds: { "course.yaml": course.replace("[one]", "[]"), "exams/quiz.yaml": `versions: 2\n${exam(...questions)}` } });
  expect(await lectern(root, "build", "--all", "--only", "exams")).toMatchObject({ code: 0, stderr: "" });
  const wordsOf = (name: string): string => wordsInFile(readFileSync(path.join(root, "output/birds", name))).join("\n");
  for (const version of ["a", "b"]) {
    expect(wordsOf(`quiz-${version}.pdf`)).not.toMatch(/Answer key|Marking sheet|Answer:/);
    expect(wordsOf(`quiz-${version}-instructor.pdf`)).toMatch(/Answer key · Version [AB]/);
  }
  expect(wordsOf("quiz-a.pdf")).not.toBe(wordsOf("quiz-b.pdf"));
});
