const months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
] as const;

/** What English documents print where the content gives no words of its own; other languages have words for the same. */
export const english = {
  /** In every document, and all that a handout has. */
  labels: {
    objectives: "Objectives",
    contents: "Contents",
    summary: "Summary",
    "key-points": "Key points",
    references: "Key references",
    examples: "Examples",
    figure: "Figure",
    table: "Table",
    listing: "Listing",
    page: "Page",
    hours: "hours",
    /** Of one; a course that sets `hours` has that instead. */
    hour: "hour",
    questions: "Questions",
    tasks: "Tasks",
    "to-come": "to come",
    "to-be-written": "to be written",
    owner: "owner",
    due: "due",
    source: "Source",
    date: "Date",
    "list-of-figures": "Figures",
    "list-of-tables": "Tables",
    terms: "Terms",
    index: "Index",
    glossary: "Glossary",
    see: "see",
  },
  /** In a syllabus, beside those above. */
  syllabus: {
    syllabus: "Syllabus",
    "at-a-glance": "At a glance",
    code: "Code",
    term: "Term",
    category: "Category",
    credits: "Credits",
    "class-hours": "Class hours",
    department: "Department",
    prerequisites: "Prerequisites",
    "co-requisites": "Co-requisites",
    audience: "Audience",
    instructors: "Instructors",
    instructor: "Instructor",
    email: "Email",
    office: "Office",
    "office-hours": "Office hours",
    meetings: "Meetings",
    description: "Description",
    outcomes: "Learning outcomes",
    outcome: "Outcome",
    kind: "Kind",
    "assessed-by": "Assessed by",
    serves: "Serves outcome",
    structure: "Parts and lessons",
    part: "Part",
    lesson: "Lesson",
    schedule: "Schedule",
    week: "Week",
    topic: "Topic",
    reading: "Reading",
    due: "Due",
    materials: "Materials",
    required: "Required",
    recommended: "Recommended",
    "other-references": "Other readings",
    assessment: "Assessment",
    assessments: "Assessment",
    weight: "Weight",
    throughout: "all term",
    "grading-scale": "Grading scale",
    grade: "Grade",
    from: "From",
    meaning: "Meaning",
    policies: "Policies",
    version: "Version",
    contact: "Contact",
    licence: "Licence",
    total: "Total",
    separator: ", ",
  },
  /** On a reference sheet, beside those of every document. */
  sheet: { sheet: "Reference sheet", version: "Version", licence: "Licence", lessons: "Lessons" },
  /** What is referred to by a number: theorems, callouts, sections, listings, formulas. */
  kinds: {
    section: "Section", equation: "Equation", note: "Note", tip: "Tip", important: "Important", warning: "Warning",
    caution: "Caution", example: "Example", exercise: "Exercise", solution: "Solution", definition: "Definition", theorem: "Theorem",
    lemma: "Lemma", corollary: "Corollary", proposition: "Proposition", conjecture: "Conjecture", remark: "Remark", proof: "Proof",
    algorithm: "Algorithm",
  },
  /** On the pages of a draft. */
  draft: {
    mark: "DRAFT",
    mistake: "Mistake",
    /** What stands over a draft with so many mistakes. */
    unfinished: (faults: number): string =>
      `This is not the document yet: ${faults === 1 ? "one mistake keeps" : `${faults} mistakes keep`} it from being written.`,
    /** What is added where each of so many is marked in its place, with the blank before it, and where some are listed instead. */
    marked: (faults: number): string => (faults === 1 ? " It is marked where it stands." : " They are marked where they stand."),
    markedBut: " They are marked where they stand, but for these:",
    /** What the file is called in its metadata. */
    title: (title: string): string => `DRAFT: ${title}`,
  },
  hourKinds: { lecture: "lectures", seminar: "seminars", lab: "lab", practice: "practice", fieldwork: "fieldwork", exam: "exams" },
  outcomeKinds: { knowledge: "knowledge", skill: "skill", attitude: "attitude" },
  /** What stands before and behind the name of a thing of another lesson: `Figure 2`, ` of lesson 3, “Tides”`. */
  elsewhere: (lesson: number, title: string): { readonly before: string; readonly behind: string } => ({ before: "", behind: ` of lesson ${lesson}, “${title}”` }),
  /** What stands before and behind the name of a chart over the table of its data: `Data of `, `Figure 2`. */
  dataOf: { before: "Data of ", behind: "" },
  /** Between a label and what it is said of, on one line. */
  colon: ": ",
  date: ({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): string =>
    `${day} ${months[month - 1] ?? ""} ${year}`,
  /** Which lessons something comes from, by their numbers. */
  see: (numbers: readonly number[]): string => `${numbers.length === 1 ? "lesson" : "lessons"}\u00a0${numbers.join(", ")}`,
  /** What documents are called in their metadata. */
  syllabusTitle: (course: string): string => `${course}: Syllabus`,
  sheetTitle: (sheet: string, course: string): string => `${sheet}: reference sheet of ${course}`,
  glossaryTitle: (course: string): string => `${course}: glossary`,
};

/** The words and forms that one language prints; `words/` has one table a language, which English gives its keys. */
export type Words = typeof english;

/** The words of a language that may lack some: a label that is new, which prints in English until somebody words it. */
export type OwnWords = Omit<Words, "labels" | "syllabus" | "kinds"> & {
  readonly labels: Partial<Words["labels"]>;
  readonly syllabus: Partial<Words["syllabus"]>;
  readonly kinds: Partial<Words["kinds"]>;
};

/** English with the dates of the United States. */
export const american: Words = {
  ...english,
  date: ({ year, month, day }) => `${months[month - 1] ?? ""} ${day}, ${year}`,
};
