import { pdfStandards } from "../pdf-standard.js";
import { book } from "./book.js";
import { assessment, grade, lateRule } from "./assessment.js";
import { materials, meeting, part, term } from "./course-parts.js";
import { classHours } from "./hours.js";
import { audienceName } from "./audience.js";
import { labels } from "./labels.js";
import { lookText, slotRooms, slotsText } from "./look.js";
import { attainment, outcome } from "./outcome.js";
import { instructor } from "./people.js";
import { printRow } from "./print.js";
import { courseReferenceStyle } from "./reference-style.js";
import { keyOf, many, optional, requiredOr, requiredText, usual, usualAt } from "./row.js";
import { labEntry, scheduleEntry } from "./schedule.js";
import { policy } from "./policy.js";
import { approvalStep, extraSection, question } from "./statements.js";
import { absentRecord, blocks, choice, date, derived, filePath, flag, languageTag, list, numberOf, oneOf, plainText, record, rowsOf, text, title, tokens, webAddress } from "./values.js";
/** Theme tokens that the course sets: `accent: "#0a5"` becomes the custom property `--accent`. */
const theme = tokens("mapping of theme tokens", {
    holds: /^[a-z][a-z0-9-]*$/, what: "a token name of letters a–z, digits and hyphens",
});
/** Commands of the course's own for its formulas. */
const macros = tokens("mapping of macros", { holds: /^[A-Za-z]+$/, what: "the letters of a command, without its backslash" });
/** Where captions of figures stand; the first where a course says nothing. */
const captionPlaces = ["margin", "bottom"];
const topicReferences = ["brief", "full"];
/** What a dated schedule has a row for; the first where a course says nothing. */
const scheduleRows = ["meeting", "week"];
const filesText = "a path such as `refs.bib`, or a list of paths";
const bibliographyFiles = choice({ id: null, title: "path, or paths", description: "", what: filesText }, [derived(filePath, (name) => [name]), derived(list("paths", filePath), (names) => names)]);
const profileNames = choice({ id: null, title: "profile, or profiles", description: "", what: "the name of a profile, or a list of names" }, [derived(plainText, (name) => [name]), derived(list("names", plainText), (names) => names)]);
const everywhere = { printedIn: ["syllabus", "handout", "reference-sheet", "glossary", "book", "exam", "plan"] };
const alsoInPlans = { concerns: "syllabus", printedIn: ["syllabus", "plan"] };
const syllabusAlone = { concerns: "syllabus" };
/** `course.yaml`, in the order in which a syllabus prints it. */
export const course = record({ id: "course", title: "course", description: "The file `course.yaml`.", what: "a mapping of course keys" }, {
    title: requiredText(title, "The name of the course.", everywhere),
    englishTitle: optional(title, "Its name in English, or in another second language; left out where it says the same as `title`.", syllabusAlone),
    subtitle: optional(title, "A second line under the title.", syllabusAlone),
    code: optional(plainText, "The number of the course in the catalogue.", everywhere),
    section: optional(plainText, "The section or the group: `002`.", syllabusAlone),
    crn: optional(plainText, "The number under which students register.", syllabusAlone),
    lang: requiredOr(languageTag, (span) => ({ value: "en", span }), "The language of the course; it chooses labels, fonts and line breaking."),
    term: optional(term, "When the course is taught; where it does not say its days, `term.yaml` does."),
    calendar: optional(filePath, "The file with the days of the term, beside `course.yaml` or beside the folder of the course; `term.yaml` where absent.", { unprinted: "names the file that the days come from" }),
    version: optional(text, "Which version of the course, or of its documents, this is."),
    changed: optional(date, "The day on which it was last changed, printed with the version.", syllabusAlone),
    category: optional(text, "What it is in the curriculum: compulsory, elective.", syllabusAlone),
    credits: optional(numberOf("a number of credits", 1_000), "Credits.", syllabusAlone),
    hours: optional(classHours, "Class hours of the whole course, as one number or by kind.", syllabusAlone),
    workload: optional(text, "What the course takes of a week or in all: `9 hours a week`, `150 h, of which 60 in class`.", syllabusAlone),
    department: optional(text, "The department that offers it.", syllabusAlone),
    mode: optional(text, "How it is taught: in person, online, hybrid.", syllabusAlone),
    location: optional(text, "Where it is taught, where that is not said meeting by meeting: a campus, a hall.", syllabusAlone),
    website: optional(webAddress, "The page of the course.", syllabusAlone),
    repository: optional(webAddress, "Where its files are.", syllabusAlone),
    platform: optional(text, "The learning platform: a name, or a link.", syllabusAlone),
    forum: optional(text, "Where students ask and discuss: a name, or a link.", syllabusAlone),
    meetings: many(list("meetings", meeting), "When and where the class meets.", syllabusAlone),
    instructors: many(list("instructors", instructor), "Who teaches it.", everywhere),
    assistants: many(list("assistants", instructor), "Who helps to teach it.", syllabusAlone),
    audience: optional(text, "Whom it is for.", alsoInPlans),
    majors: optional(text, "The programmes that it is for: 适用专业.", alsoInPlans),
    prerequisites: optional(text, "What students must know or have passed before.", syllabusAlone),
    coRequisites: optional(text, "What students must take at the same time, or have passed.", syllabusAlone),
    following: optional(text, "The courses that build on it: 后续课程.", syllabusAlone),
    fees: optional(text, "What it costs beside tuition: a lab fee, a trip.", syllabusAlone),
    acknowledgement: optional(blocks, "What is said before everything else: whose land the school stands on.", syllabusAlone),
    description: optional(blocks, "What the course is about.", syllabusAlone),
    outcomes: many(list("outcomes", outcome), "What students can do after it, in the order of their numbers.", syllabusAlone),
    programmeFile: optional(filePath, "The file with the outcomes of the programme, beside `course.yaml` or beside the folder of the course; `programme.yaml` where absent.", { ...syllabusAlone, key: "programme", unprinted: "names the file that matrices come from" }),
    attainment: optional(attainment, "How far the outcomes were reached: 达成评价.", syllabusAlone),
    schedule: many(list("schedule entries", scheduleEntry), "Week by week, or meeting by meeting.", syllabusAlone),
    scheduleBy: usual(oneOf(scheduleRows, "kind of rows"), scheduleRows[0], "Whether a schedule with days from `term.yaml` has a row for each `meeting` (where absent) or each `week` of a lesson.", { unprinted: "chooses the rows of the schedule" }),
    scheduleColumns: many(list("texts", text), "Headings of columns of the author's own, which the entries fill by `more`.", syllabusAlone),
    labs: many(list("labs", labEntry), "The labs, practicals or projects, in their order.", syllabusAlone),
    materials: usualAt(materials, (span) => absentRecord(materials, span), "What to read, by the ids of `references.yaml`.", syllabusAlone),
    technology: optional(blocks, "What devices and programs students need.", syllabusAlone),
    assessments: many(list("assessments", assessment), "What counts towards the grade or has to be passed; weights add up to 100, but for extra credit.", syllabusAlone),
    points: optional(numberOf("a number of points", 1_000_000), "All points that can be had, without extra credit; those of the assessments add up to it.", syllabusAlone),
    grading: optional(blocks, "How the grade is found, where weights do not say it all: specifications, pass or fail.", syllabusAlone),
    late: optional(lateRule, "What late work costs.", syllabusAlone),
    gradingScale: many(list("grades", grade), "The grades, the best first.", syllabusAlone),
    parts: many(list("parts", part), "The parts, in teaching order; a lesson of no part is not built."),
    hoursChart: usual(flag, false, "Whether the syllabus shows the hours of the parts as a bar over their table, as it shows the weights of assessments; `false` where absent.", syllabusAlone),
    policies: many(list("policies", policy), "The rules of the course, or ids of those in `policies/` that courses share.", syllabusAlone),
    communication: optional(blocks, "How and how fast teachers and students reach each other.", syllabusAlone),
    support: optional(blocks, "Where students find help with learning.", syllabusAlone),
    faq: many(list("questions", question), "Questions that students ask, and the answers.", syllabusAlone),
    extra: many(list("sections", extraSection), "Sections of the author's own.", syllabusAlone),
    contact: optional(blocks, "Where to ask, beside the teachers' own addresses.", syllabusAlone),
    approval: many(list("approvals", approvalStep), "Who wrote, reviewed and approved the syllabus.", syllabusAlone),
    published: optional(date, "The day on which the syllabus is public.", { concerns: "syllabus", unprinted: "is held against the day by which a profile asks for that" }),
    profile: many(profileNames, "What institutions ask of the syllabus, as `lectern check` judges it: `tx-hb2504`, `fl-bog`, `us-generic`, `zh-daogang`, or the name of a file in `profiles/`; a list for several.", { concerns: "syllabus", unprinted: "names what the course is held against" }),
    licence: optional(text, "Under which terms others may use the documents."),
    lof: usual(flag, false, "Whether each handout lists its figures with their pages; `false` where absent."),
    lot: usual(flag, false, "Whether each handout lists its tables with their pages; `false` where absent."),
    index: usual(flag, false, "Whether each handout ends with an index of what its texts mark by `:index[entry]`; `false` where absent."),
    book: usualAt(book, (span) => absentRecord(book, span), "The book of all lessons: its title, its lists, its references.", { printedIn: ["book"] }),
    referenceFiles: many(bibliographyFiles, "Files of references beside `references.yaml`, `*` for several: BibTeX, CSL-JSON, CSL-YAML. Where absent, `references.json` and every `.bib` of the folder.", { key: "references", unprinted: "says where references are read from" }),
    referenceStyle: optional(courseReferenceStyle, "How references are cited and listed: `gb7714-2025-numeric`, `apa-7`, `ieee` …; `lectern` where absent."),
    noteColumn: usual(flag, false, "Whether notes and `:aside[…]` stand in a column beside the text of handouts, rather than at the foot of the page; `false` where absent."),
    figCapLocation: usual(oneOf(captionPlaces, "place of captions"), captionPlaces[0], "Where a course with a `note-column` has the captions of its figures: `margin`, in that column (where absent), or `bottom`, under the figures; those of tables and listings stand over them."),
    labels: usualAt(labels, (span) => absentRecord(labels, span), "Words that replace the printed ones: `figure: 插图`.", { printedIn: [] }),
    smart: usual(flag, true, "Whether prose has the quotation marks of its language, dashes and ellipses where `\"`, `--` and `...` are typed; `true` where absent.", { unprinted: "says how texts are set" }),
    theme: usual(theme, [], "Tokens of the template: `accent: \"#0a5\"` sets `--accent`.", { unprinted: "sets colours, faces and sizes" }),
    macros: usual(macros, [], "Commands of the course's own for formulas: `R: '\\mathbb{R}'` makes `\\R` one; `#1` to `#9` are their arguments.", { unprinted: "gives formulas their commands" }),
    look: optional(plainText, lookText, { unprinted: "chooses the templates" }),
    slots: optional(oneOf(slotRooms, "way to print slots"), slotsText, { printedIn: ["handout"] }),
    topicReferences: usual(oneOf(topicReferences, "way to print the references of topics"), topicReferences[0], "`brief`: topics name their references, and the closing list has them in full, where the lesson has one; `full`: topics have them in full as well. `brief` where absent.", { printedIn: ["handout"] }),
    pageSize: optional(plainText, "Name of a page size, `a4` or `letter`; the template's own where absent.", { unprinted: "sets the size of the pages" }),
    print: many(list("rows", printRow), "What `lectern build --print` makes beside the usual documents: other papers, large print, grey, booklets.", { unprinted: "says in which forms documents are printed" }),
    pdfStandard: usual(oneOf(pdfStandards, "PDF standard"), pdfStandards[0], "What the PDFs conform to, and are held to before they are written; both where absent. With `none` mistakes of accessibility are warnings.", { unprinted: "chooses what the PDFs conform to" }),
    audiences: many(list("audiences", audienceName), "Names of audiences beside `student` and `instructor`, for which things may be marked and editions built.", { unprinted: "names the editions that can be built" }),
    strictLinks: usual(flag, false, "Whether words of links that say nothing of where they lead, such as `here`, keep a document from being written; otherwise they are told.", { unprinted: "decides what keeps a document from being written" }),
}, { printedIn: ["syllabus"], renamed: { edition: "version" } });
/**
 * The keys of `course.yaml` that nothing but the syllabus takes anything from: a mistake in one of their values keeps no handout
 * and no sheet from being written.
 */
export const syllabusKeys = rowsOf(course).filter(([, { concerns }]) => concerns === "syllabus").map(([name, row]) => keyOf(name, row));
