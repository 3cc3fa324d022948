const months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
] as const;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}

/** The same on a clock of twelve hours, without the half of the day. */
function twelve(minute: number): string {
  return clock((Math.floor(minute / 60) % 12 || 12) * 60 + (minute % 60));
}

const half = (minute: number): string => (minute % 1440 < 720 ? "am" : "pm");

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
    preface: "Preface",
    bibliography: "References",
    "required-reading": "Required reading",
    "further-reading": "Further reading",
    "other-sources": "Other sources",
    see: "see",
    point: "point",
    points: "points",
    answer: "Answer",
    solution: "Solution",
    rubric: "Marking",
    hint: "Hint",
    true: "True",
    false: "False",
    blank: "blank",
    "for-instructors": "For instructors",
    "for-students": "For students",
    "instructors-edition": "Instructor’s edition, with answers",
    edition: "Edition",
    addresses: "Addresses",
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
    changed: "Last changed",
    contact: "Contact",
    licence: "Licence",
    section: "Section",
    crn: "Registration number",
    workload: "Workload",
    mode: "Delivery",
    location: "Location",
    website: "Course page",
    repository: "Repository",
    platform: "Learning platform",
    forum: "Forum",
    assistants: "Assistants",
    majors: "For the programmes",
    following: "Courses that build on it",
    fees: "Fees",
    phone: "Phone",
    homepage: "Page",
    requirement: "Supports",
    alignment: "Outcomes and the programme",
    "alignment-points": "Outcomes of the programme",
    "alignment-strengths": "H, M, L: supports it strongly, in part, a little",
    "alignment-weights": "Numbers are parts of 1",
    "taught-by": "Where outcomes are taught",
    "tested-by": "What assessments count for outcomes",
    attainment: "Attainment of outcomes",
    "full-mark": "Maximum",
    "mean-mark": "Mean",
    attained: "Attainment",
    "attainment-target": "Expected",
    "attained-yes": "reached",
    "attained-no": "not reached",
    level: "Level",
    labs: "Labs and projects",
    lab: "Lab",
    type: "Type",
    compulsory: "Compulsory",
    yes: "yes",
    no: "no",
    group: "Group of",
    time: "Time",
    place: "Place",
    teacher: "Teacher",
    "hours-each": "Hours",
    method: "Method",
    slides: "Slides",
    edition: "Edition",
    isbn: "ISBN",
    price: "Price",
    where: "Where to get it",
    technology: "Technology",
    points: "Points",
    "grade-points": "Points",
    count: "number",
    drop: "lowest dropped",
    extra: "extra credit",
    "replaced-by": "may be replaced by",
    "only-for": "only for",
    grading: "How the grade is found",
    late: "Late work",
    grace: "without loss",
    never: "not taken late",
    "per-day": "loss a day",
    days: "days at most",
    rubric: "Rubric",
    criterion: "Criterion",
    communication: "Communication",
    support: "Help with learning",
    faq: "Questions and answers",
    requirements: "Requirements",
    focus: "Focus",
    difficulties: "Difficulties",
    methods: "Methods",
    ideology: "Values",
    before: "Before class",
    after: "After class",
    approval: "Approval",
    author: "Written by",
    reviewer: "Reviewed by",
    approver: "Approved by",
    signature: "Signed",
    seal: "Signed and sealed",
    total: "Total",
    separator: ", ",
  },
  /** On a reference sheet, beside those of every document. */
  sheet: { sheet: "Reference sheet", version: "Version", licence: "Licence", lessons: "Lessons" },
  /** In quizzes, worksheets and examinations, beside the labels of every document. */
  exam: {
    quiz: "Quiz", worksheet: "Worksheet", examination: "Examination", name: "Name", number: "Number", class: "Class", time: "Time allowed", "total-points": "Total",
    rules: "Rules", question: "Question", page: "Page", mark: "Mark", total: "Total", "point-column": "Points", "on-page": "p.", end: "End of questions",
    "answer-key": "Answer key", "marking-sheet": "Marking sheet", marker: "Marked by",
    version: (letter: string): string => `Version ${letter}`,
    /** What stands before the heading of a section. */
    sectionNumber: (number: number): string => `Section ${number}`,
    /** How many questions a section has, and how many points: `each` where all have as many. */
    sectionNote: ({ count, each, total }: { readonly count: number; readonly each: number | null; readonly total: number }): string => {
      const questions = `${count} ${count === 1 ? "question" : "questions"}`;
      return each === null || count === 1 ? `(${questions}, ${total} ${total === 1 ? "point" : "points"})` : `(${questions} of ${each} ${each === 1 ? "point" : "points"} each, ${total} in all)`;
    },
  },
  plan: {
    plan: "Lesson plan", topic: "Topic", "for-whom": "For", taught: "Taught", teacher: "Teacher", "lesson-hours": "Class hours", objectives: "Objectives", aids: "Taught with", steps: "Steps", content: "Content",
    activity: "Teacher and students", minutes: "Minutes", homework: "Homework", reading: "Sources", reflection: "Afterwards",
  },
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
  hourKinds: { lecture: "lectures", seminar: "seminars", lab: "lab", practice: "practice", fieldwork: "fieldwork", online: "online", exam: "exams" },
  outcomeKinds: { knowledge: "knowledge", skill: "skill", attitude: "attitude" },
  /** What stands before and behind the name of a thing of another lesson: `Figure 2`, ` of lesson 3, “Tides”`. */
  elsewhere: (lesson: number, title: string): { readonly before: string; readonly behind: string } => ({ before: "", behind: ` of lesson ${lesson}, “${title}”` }),
  /** What stands before and behind the name of a chart over the table of its data: `Data of `, `Figure 2`. */
  dataOf: { before: "Data of ", behind: "" },
  /** On the page where students download the documents, and in what comes with it. */
  download: {
    /** BCP 47 tag of these words. */
    lang: "en",
    release: "Release",
    teachers: "Teachers",
    course: "The course",
    lessons: "Lessons",
    sheets: "Reference sheets",
    syllabus: "Syllabus",
    handout: "Handout",
    glossary: "Glossary",
    book: "All lessons as one book",
    calendar: "Calendar",
    "large-print": "large print",
    archive: "All documents as one file",
    feed: "Feed of changes",
    sums: "Checksums",
    earlier: "Earlier releases",
    courses: "Courses",
    changes: "What changed",
    skip: "Skip to the documents",
    "also-in": "See also",
    new: "New",
    changed: "Changed",
    removed: "No longer in this release",
    moved: "Moved",
    before: "Before",
    now: "Now",
    wording: "Wording",
    nothing: "The documents are the same.",
    licence: "Licence",
    tagged: "The PDFs are tagged: screen readers read them in order, with the words of figures.",
    separator: ", ",
    between: ", ",
    pages: (pages: number): string => (pages === 1 ? "1 page" : `${pages} pages`),
    since: (version: string): string => `New since ${version}`,
    open: (slots: number): string => (slots === 1 ? "1 place still to be filled" : `${slots} places still to be filled`),
    filled: (slots: string): string => `now there: ${slots}`,
    grown: (pages: number): string => `${Math.abs(pages)} ${Math.abs(pages) === 1 ? "page" : "pages"} ${pages > 0 ? "more" : "fewer"}`,
    audience: (audience: string): string => `${audience} edition`,
    number: (lesson: number): string => `Lesson ${lesson}`,
  },
  /** Between a label and what it is said of, on one line. */
  colon: ": ",
  date: ({ year, month, day }: Day): string =>
    `${day} ${months[month - 1] ?? ""} ${year}`,
  /** Several days, from the first to the last. */
  days: (from: Day, to: Day): string => from.year === to.year && from.month === to.month ? `${from.day}–${to.day} ${months[to.month - 1] ?? ""} ${to.year}` : `${from.day} ${months[from.month - 1] ?? ""}${from.year === to.year ? "" : ` ${from.year}`} – ${to.day} ${months[to.month - 1] ?? ""} ${to.year}`,
  /** A time of day, in minutes from midnight. */
  time: (from: number, to: number): string => `${clock(from)}–${clock(to)}`,
  /** Lessons of the school's timetable, by their numbers. */
  periods: (first: number, last: number): string => (first === last ? `period ${first}` : `periods ${first}–${last}`),
  /** Between two facts of one line. */
  clause: ", ",
  /** In which weeks of the term something is, every week or every second one of those. */
  weeks: (weeks: string, parity: "all" | "odd" | "even"): string => (weeks === "" ? `${parity} weeks` : `${/^\d+$/.test(weeks) ? "week" : "weeks"} ${weeks}${parity === "all" ? "" : ` (${parity})`}`),
  /** What stands before and behind words that are added to others. */
  aside: { before: " (", behind: ")" },
  /** Which lessons something comes from, by their numbers. */
  see: (numbers: readonly number[]): string => `${numbers.length === 1 ? "lesson" : "lessons"}\u00a0${numbers.join(", ")}`,
  /** What documents are called in their metadata. */
  syllabusTitle: (course: string): string => `${course}: Syllabus`,
  sheetTitle: (sheet: string, course: string): string => `${sheet}: reference sheet of ${course}`,
  glossaryTitle: (course: string): string => `${course}: glossary`,
  /** What stands over the title of a part of a book: `Part 2`. */
  part: (number: number): string => `Part\u00a0${number}`,
  examTitle: (exam: string, course: string): string => `${exam}: ${course}`,
};

/** The words and forms that one language prints; `words/` has one table a language, which English gives its keys. */
export type Words = typeof english;

type Calendar = "days" | "time" | "periods" | "clause" | "weeks" | "aside";

/** The words of a language that may lack some: a label that is new, which prints in English until somebody words it. */
export type OwnWords = Omit<Words, "labels" | "syllabus" | "kinds" | "exam" | "plan" | "examTitle" | "download" | Calendar> & Partial<Pick<Words, Calendar>> & {
  readonly exam?: Partial<Words["exam"]>;
  readonly plan?: Partial<Words["plan"]>;
  readonly examTitle?: Words["examTitle"];
  readonly labels: Partial<Words["labels"]>;
  readonly syllabus: Partial<Words["syllabus"]>;
  readonly kinds: Partial<Words["kinds"]>;
};

/** English with the dates of the United States. */
export const american: Words = {
  ...english,
  date: ({ year, month, day }) => `${months[month - 1] ?? ""} ${day}, ${year}`,
  time: (from, to) => `${twelve(from)}${half(from) === half(to) ? "" : ` ${half(from)}`}–${twelve(to)} ${half(to)}`,
  days: (from, to) => {
    const name = months[from.month - 1] ?? "";
    if (from.year !== to.year) return `${name} ${from.day}, ${from.year} – ${months[to.month - 1] ?? ""} ${to.day}, ${to.year}`;
    return from.month === to.month ? `${name} ${from.day}–${to.day}, ${to.year}` : `${name} ${from.day} – ${months[to.month - 1] ?? ""} ${to.day}, ${to.year}`;
  },
};
