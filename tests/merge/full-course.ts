import { course, keyOf, rowsOf } from "../../src/model/index.js";

const written: Readonly<Record<string, string>> = {
  "course.yaml": `
title: Title
english-title: English title
subtitle: Subtitle
code: C 1
section: "002"
crn: 40123
lang: zh-CN
term: { name: Autumn, start: 2026-09-01, end: 2026-12-11 }
category: Elective
credits: 3
hours: { total: 28, lecture: 1, seminar: 2, lab: 3, practice: 4, fieldwork: 5, online: 7, exam: 6 }
workload: Nine hours a week
department: Department
mode: Hybrid
location: North campus
website: https://course.example/
repository: https://code.example/course
platform: Platform
forum: Forum
prerequisites: Prerequisites
co-requisites: Co-requisites
following: Next course
majors: Programmes
fees: Ten crowns
acknowledgement: Land of others
audience: Audience
instructors:
  - { name: Name, email: name@example.org, affiliation: School, office: Room 1, office-hours: Monday, pronouns: they/them, role: Lecturer, phone: 555 0100, url: "https://name.example/", office-hours-by-place: [{ when: Friday, place: Café }] }
assistants: [{ name: Helper }]
meetings: [{ when: Tuesday, place: Hall, kind: lecture }, { days: [Mon], time: "9:00–10:00", weeks: "30", skip: [2026-09-14], hours: 1, group: A }, { date: 2026-09-09 }]
calendar: term.yaml
schedule-by: meeting
contact: Contact
description: Description
outcomes: [{ id: count, text: Count, kind: skill, level: Apply, requirement: "3.1", methods: Field days, supports: [3 L, 3.1 H], weight: 40, outcomes: [{ id: tally, text: Tally, level: Know }] }]
programme: programme.yaml
attainment: { marks: marks.csv, target: 0.5 }
materials:
  required: [{ reference: full, note: Note, edition: Third, isbn: 978-3-16-148410-0, price: 20 crowns, where: Library, url: "https://book.example/" }, { item: Pencil }]
  recommended: [book, report]
technology: A laptop
assessments:
  - { name: Exam, weight: 60, description: Ten minutes, due: 2026-12-01, outcomes: [count 0.5, tally 0.5], late: { days: 0 } }
  - { name: Quizzes, weight: 40, points: 80, count: 4, drop: 1, replaced-by: The exam, due: { week: 3, day: Tue }, rubric: { levels: [Good, Poor], criteria: [{ name: Care, weight: 100, cells: [Much, Little] }] } }
  - { name: Bonus, weight: 5, extra: true, only-for: Graduates }
  - { name: Group, points: 20, items: [{ name: Item, weight: 0, points: 20, count: 5, drop: 2, extra: true, replaced-by: Talk, description: Short, due: { after: full, days: 3 } }] }
points: 99
book: { title: Book, subtitle: Under the title, imprint: Printed here, preface: Before all, toc-depth: 3, lof: true, lot: true, references: lesson, index: false, lessons-on: recto }
print: [{ only: [syllabus], for: student, paper: letter, type: large, sides: duplex, binding: stapled, ink: grey, links: list, imposition: booklet }]
grading: Best of all
late: { grace: One day, per-day: 10, days: 5 }
grading-scale: [{ grade: A, from: 90, points: 4, meaning: Good }]
policies: [{ policy: shared, version: Third year }, { title: Late work, text: Rule, version: "2025" }]
schedule:
  - { week: 1–2, date: 2026-09-01, topic: Welcome, reading: Chapter 1, due: Form, time: "10:00", place: Hall, teacher: Helper, hours: 2, method: Talk, lab: Lab 1, readings: [Chapter 2], slides: "https://course.example/1", more: [Free] }
  - { heading: Part two }
  - { week: 3–4, topic: Rest }
  - { break: Holiday, from: 2026-10-01, to: 2026-10-07 }
  - { lesson: full, kind: lecture }
schedule-columns: [Free column]
labs: [{ title: Lab one, description: Measure, type: Synthesis, hours: 2, compulsory: true, group: 3 }]
communication: Write
support: Centre
faq: [{ question: Why?, answer: Because }]
extra: [{ title: Own section, text: Own text, after: outcomes }]
approval: [{ role: reviewer, name: Board, date: 2026-08-01 }]
published: 2026-08-01
profile: full
licence: CC BY 4.0
version: Second
changed: 2026-08-01
hours-chart: true
note-column: true
fig-cap-location: bottom
references: nothing.bib
reference-style:
  { style: lectern, width: by-language, letters: list, han: pinyin, latin: after, raised: false, compress: 2, back-links: false, annotated: true, handout: lectern, syllabus: lectern, reference-sheet: lectern, glossary: lectern, book: lectern, exam: lectern }
parts: [{ title: Part, hours: { lecture: 21 }, requirements: T1, focus: T2, difficulties: T3, methods: T4, ideology: T5, before: T6, after: T7, outcomes: [count], lessons: [full, other] }]
labels:
  objectives: L1
  contents: L2
  summary: L3
  key-points: L4
  references: L5
  examples: L6
  figure: L7
  table: L8
  listing: L8a
  page: L9
  hours: L10
  questions: L11
  tasks: L12
theme: { accent: "#123" }
smart: false
macros: { R: "\\\\mathbb{R}" }
page-size: letter
look: default
slots: line
topic-references: full
lof: true
lot: true
index: true
pdf-standard: ua-1
strict-links: true
audiences: [assistant]
`,
  "term.yaml": `
name: Term
start: 2026-08-31
end: 2026-12-12
weeks: 15
week-begins: Mon
time-zone: Europe/London
holidays: [{ name: Holiday, date: 2026-10-30 }, { from: 2026-11-02, to: 2026-11-03 }]
breaks: [{ name: Break, from: 2026-11-09, to: 2026-11-13, counts: true }]
moved: [{ date: 2026-10-31, taught-as: Fri }]
examinations: { from: 2026-12-07, to: 2026-12-11 }
periods: [8:00–8:45]
`,
  "policies/shared.yaml": `
title: Shared policy
text: Words that all share
version: Third year
`,
  "profiles/full.yaml": `
title: School
source: Handbook
rules:
  - { id: a, asks: Something, source: Page 3, fields: [assessments], each: [name], least: 1, words: { least: 1, most: 9 } }
  - { id: b, asks: A policy, policy: { id: shared, version: Third year, sha256: 0123456789ab } }
  - { id: c, asks: A policy, policy: { about: [shared] } }
  - { id: d, asks: Order, order: [outcomes, schedule] }
  - { id: e, asks: A day, publish: { before: 7 } }
  - { id: f, asks: A day, publish: { after: 7 } }
  - { id: g, asks: All, holds: outcomes-assessed }
people: [Look]
`,
  "lessons/full.yaml": `
title: Lesson
subtitle: Under the lesson
for: instructor
date: 2026-09-08
begins: week 2
hours: 2
requirements: U1
focus: U2
difficulties: U3
methods: U4
ideology: U5
before: U6
after: U7
outcomes: [count L]
aids: U8
toc-depth: 1
lof: false
lot: false
index: false
reference-style: { style: lectern, width: by-language, letters: list, han: pinyin, latin: after, raised: false, compress: 2, back-links: false, annotated: true }
look: default
slots: reserve
title-page: true
objectives:
  - Objective
  - { todo: What is to come, owner: Owner, due: 2026-09-05, lines: 3 }
  - { todo: What was to come, text: What came }
labels: { objectives: M1 }
sections:
  - { kind: topics, title: Not listed, for: instructor, toc: false, topics: [{ title: One, for: instructor }] }
  - kind: topics
    title: Topics
    minutes: 90
    activity: Section work
    summary: Section summary
    body: Section body
    topics:
      - title: Topic
        summary: Topic summary
        minutes: 45
        activity: Topic work
        key-points: [{ text: Point, points: [Under it], for: instructor }]
        references: [full]
        body: Topic body, :term[FW] of :index[Entry]it, :term[filled words]
        blocks:
          - { text: Block text, for: instructor }
          - { figure: { id: in-block, caption: Caption } }
          - { table: { id: in-block, caption: Caption } }
          - { listing: { id: in-block, caption: Caption } }
          - { callout: definition, title: Block title, id: block, text: Callout text, for: instructor }
          - { exercise: Exercise text, title: Exercise title, id: block, lines: 3, due: { before: full, days: 2 }, points: 2, hint: Hint, answer: Answer, solution: Solution, rubric: Rubric, tags: [t], for: instructor }
          - { exercise: Choose, kind: choice, choices: [Yes, { text: No way, correct: true, fixed: true }], columns: 1, marks: boxes, parts: [Part] }
          - { exercise: Room, space: 3cm, paper: box }
          - { exercise: Match, pairs: [{ left: L1, right: R1 }, { left: L2, right: R2 }] }
          - { exercise: Order, items: [b, a] }
          - { exercise: How heavy?, answer: 3, tolerance: 1, unit: kg }
        figures:
          - { id: open, caption: Caption, alt: What it shows, owner: Owner, due: 2026-09-02, aspect: 2, column: page }
          - { id: high, caption: Caption, height: 6cm, beside: true }
          - { id: filled, caption: Caption, alt: A picture, file: figures/x.png, source: Source, licence: PD, revised: 2026-09-03, made: 2026-09-04, for: instructor, data-table: true, width: 60%, fit: cover, crop: { top: 5, right: 6, bottom: 7, left: 8 }, landscape: true }
          - id: group
            caption: Caption
            columns: 1
            subfigures:
              - { id: part, caption: Caption, alt: A picture, file: figures/y.png, source: Source, licence: PD, revised: 2026-09-03, made: 2026-09-04, for: instructor, width: 60%, aspect: 2, fit: cover, crop: { top: 5, right: 6, bottom: 7, left: 8 } }
              - { id: part-to-come, caption: Caption, alt: A part, owner: Owner, due: 2026-09-02, height: 6cm }
        tables:
          - { id: open, caption: Caption, alt: What it holds, owner: Owner, due: 2026-09-02, columns: [A], rows: 7, column: page }
          - { id: filled, caption: Caption, file: tables/x.csv, align: [center], sheet: A, source: Source, licence: PD, revised: 2026-09-03, made: 2026-09-04, for: instructor }
        listings:
          - { id: open, caption: Caption, owner: Owner, due: 2026-09-02, room: 7, column: page }
          - { id: filled, caption: Caption, file: code/x.py, lines: 2-3, language: ruby, number-lines: true, marks: 3, output: Out, source: Source, licence: PD, revised: 2026-09-03, made: 2026-09-04, for: instructor }
  - kind: wrap-up
    title: Wrap-up
    minutes: 5
    activity: Wrapping up
    for: instructor
    toc: false
    summary: Summary
    body: Body
    key-points: [Point]
    references: [full]
  - { kind: questions, title: Questions, minutes: 6, activity: Asking, for: instructor, toc: false, summary: Summary, body: Body, key-points: [Why?], lines: 3 }
  - kind: tasks
    title: Tasks
    minutes: 7
    activity: Doing
    for: instructor
    toc: false
    summary: Summary
    body: Body
    tasks:
      - { text: Do it, title: Task title, id: task, due: 2026-09-09, lines: 2, points: 2, hint: Hint, answer: Answer, solution: Solution, rubric: Rubric, tags: [t], for: instructor }
      - { text: Choose, kind: choice, choices: [Yes, { text: No way, correct: true, fixed: true }], columns: 1, marks: boxes, parts: [Part] }
      - { text: Room, space: 3cm, paper: box }
      - { text: Match, pairs: [{ left: L1, right: R1 }, { left: L2, right: R2 }] }
      - { text: Order, items: [b, a] }
      - { text: How heavy?, answer: 3, tolerance: 1, unit: kg }
  - { kind: references, title: References, toc: false, summary: Summary, body: Body }
`,
  "lessons/other.yaml": `
title: Other lesson
objectives: ["Objective:index[Other entry]"]
sections: [{ title: S, topics: [{ title: T, figures: [{ id: other, caption: Caption }], tables: [{ id: other, caption: Caption }] }] }]
`,
  "sheets/full.yaml": `
title: Sheet
scope: Scope
columns: 2
orientation: portrait
look: default
version: Third
date: 2026-09-10
licence: CC0
groups:
  - title: Group
    lessons: [full]
    entries:
      - { term: Term, definition: Definition, lessons: [full, other] }
      - { formula: x^2^, alt: x squared, meaning: Square, lessons: [full, other] }
      - { command: ls, meaning: Lists, lessons: [full, other] }
      - { table: { columns: [A, B], align: [center], rows: [[1, 2]] }, caption: Caption, lessons: [full, other] }
      - { note: Note, lessons: [full, other] }
      - { exercise: Exercise of a sheet }
`,
  "exams/full.yaml": `
title: Exam
kind: quiz
date: 2026-09-11
clock: 10:00–11:00
place: Hall 9
time: An hour
fields: [Seat]
rules: Rules
front-page: true
points-table: true
versions: 2
seed: A
shuffle: choices
sections:
  - title: Exam section
    text: Instructions
    points-each: 7
    for: instructor
    exercises:
      - { text: Question, choices: [Q1, Q2, Q3, Q4, Q5] }
      - { from-bank: banked, points: 3, for: instructor }
      - { from-bank: { id: other } }
      - { from-bank: { tag: many, count: 1 } }
`,
  "exercises/full.yaml": `
- { text: Banked, id: banked, title: Bank title, kind: short, due: 2026-09-09, lines: 2, points: 2, hint: Hint, answer: Answer, solution: Solution, rubric: Rubric, tags: [many], for: instructor }
- { text: Another, id: other }
- { text: One of many, tags: [many] }
- { text: Choose from the bank, tags: [many], choices: [Yes, { text: No way, correct: true, fixed: true }], columns: 1, marks: boxes, parts: [Part] }
`,
  "references.yaml": `
- id: full
  type: article-journal
  title: Article
  author:
    - { family: Beethoven, given: Ludwig, non-dropping-particle: van }
    - { family: Hart, given: David, dropping-particle: von, suffix: Jr. }
    - { family: Zhao, given: Mingyu, static-ordering: true }
  issued: { date-parts: [[2020, 6]] }
  container-title: Journal
  volume: 7
  issue: 8
  page: 1-12
  DOI: 10.1000/1
  language: zh-CN
  annote: What it is about
  keyword: required
  container-title-short: J.
  journalAbbreviation: J.
  title-short: Art.
  shortTitle: Art.
  collection-title: Series
  collection-number: 3
  volume-title: Volume
  number-of-volumes: 4
  version: 2.1
  medium: CD
  scale: 1:5000
  dimensions: 20 cm
  event: Meeting
  event-title: Meeting
  event-place: Town
  archive: Archive
  archive-place: Town
  archive_location: A 1
  call-number: CN 1
  CSTR: 1.2
  ISBN: 0-306-40615-2
  ISSN: 1234-5679
  sort-key: Bei
  translator: [{ family: Translator }]
  container-author: [{ family: Host }]
  director: [{ family: Director }]
  composer: [{ family: Composer }]
  compiler: [{ family: Compiler }]
  interviewer: [{ family: Interviewer }]
  recipient: [{ family: Recipient }]
  host: [{ family: Host }]
  performer: [{ family: Performer }]
  producer: [{ family: Producer }]
  script-writer: [{ family: Writer }]
  editor-translator: [{ family: Both }]
  original-date: 1990
  available-date: 2019-12-01
- id: book
  type: chapter
  title: Chapter
  author: [{ literal: Institute }]
  editor: [{ family: Editor, given: Edith }]
  issued: { literal: in press }
  container-title: Book
  edition: 2nd ed.
  publisher: Publisher
  publisher-place: Place
- { id: report, type: report, title: Report, number: 12, genre: Technical report, issued: { raw: "2022" }, URL: "https://example.org/", accessed: { date-parts: [[2022]], season: 1, circa: true } }
`,
  "programme.yaml": `
title: Programme
outcomes:
  - { id: 3, text: Whole, indicators: [{ id: 3.1, text: Part of it }] }
`,
  "marks.csv": "assessment,outcome,full,mean\nExam,count,60,45\n",
  "glossary.yaml": `
- { term: Filled word, short: FW, definition: Meaning, see: [Other word], forms: [filled words] }
- { term: Other word, definition: Other meaning }
`,
  "figures/x.png": "",
  "figures/y.png": "",
  "tables/x.csv": "A,B\n1,2\n",
  "code/x.py": "a = 1\nb = 2\nc = 3\nd = 4\n",
};

/** Facts of the course that need no more than a few words, where the text above does not give them. */
function otherFacts(text: string): string {
  const missing = rowsOf(course).filter(([name, row]) => row.kind.kind === "text" && !text.includes(`\n${keyOf(name, row)}:`));
  return missing.map(([name, row]) => `${keyOf(name, row)}: What is said of ${keyOf(name, row)}\n`).join("");
}

/** A course that gives every key of every schema, each with a value that is not its default. */
export const fullCourse: Readonly<Record<string, string>> = {
  ...written,
  "course.yaml": `${written["course.yaml"] ?? ""}${otherFacts(written["course.yaml"] ?? "")}`,
};
