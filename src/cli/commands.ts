/** An option as the command line has it. */
export interface OptionRow {
  readonly name: OptionName;
  readonly short?: string;
  /** What the help calls the option's value, or the values that there are; absent for a switch. */
  readonly value?: string | readonly string[];
  readonly does: string;
  /** Whether several values may be given, with commas or by giving the option again. */
  readonly isList?: true;
  /** Whether it may be given again: its values come a line each. */
  readonly isRepeated?: true;
}

/** The name of an option. */
export type OptionName =
  | "to"
  | "output"
  | "course"
  | "lang"
  | "again"
  | "profile"
  | "template"
  | "title"
  | "part"
  | "draft"
  | "only"
  | "book"
  | "dry-run"
  | "verify"
  | "for"
  | "all"
  | "look"
  | "print"
  | "as"
  | "large"
  | "page-size"
  | "theme"
  | "pdf-standard"
  | "format"
  | "json"
  | "color"
  | "quiet"
  | "csv"
  | "fix"
  | "limits"
  | "jobs"
  | "no-cache"
  | "isolate"
  | "memory"
  | "time"
  | "max-bytes"
  | "fail-on"
  | "release"
  | "url"
  | "replace"
  | "shard"
  | "strict"
  | "debug"
  | "help"
  | "version";

/** A command as the command line has it. */
export interface CommandRow {
  readonly name: CommandName;
  readonly does: string;
  /** What follows the name, as the help shows it. */
  readonly takes: string;
  readonly options: readonly OptionName[];
  /** What the help of the command says beside that, a paragraph each. */
  readonly about: readonly string[];
  /** Lines that one may type, without `lectern` before them. */
  readonly examples: readonly string[];
}

/** The name of a command. */
export type CommandName =
  | "init"
  | "new"
  | "import"
  | "export"
  | "build"
  | "watch"
  | "check"
  | "clean"
  | "verify"
  | "text"
  | "pack"
  | "merge"
  | "verify-pack"
  | "site"
  | "diff"
  | "slots"
  | "references"
  | "fonts"
  | "tokens"
  | "explain"
  | "schema";

/** Every option there is; the parser and the help are both made from it. */
export const options: readonly OptionRow[] = [
  { name: "output", short: "o", value: "DIR", does: "write below DIR instead of the project's own folder" },
  { name: "course", value: "ID", does: "the course that is meant: the name of its folder in content/" },
  { name: "lang", value: ["zh", "en"], does: "the language of the new course" },
  { name: "again", does: "where the course is there: add the files that it lacks, and write those that differ beside them, as `….new`" },
  { name: "profile", value: "NAMES", isList: true, does: "what the syllabi are held against, whatever the courses say: `tx-hb2504`, `fl-bog`, `us-generic`, `zh-daogang`, names of files in `content/profiles/`, or paths, with commas between them" },
  { name: "verify", does: "judge every PDF as `lectern verify` does, before it is written" },
  { name: "draft", does: "write a draft of each document with errors, every error marked at its place" },
  { name: "only", value: "NAMES", isList: true, does: "these documents alone: `syllabus`, `handouts`, `sheets`, `plans`, or names of lessons and sheets, with commas between them" },
  { name: "book", does: "the book of all lessons of each course, and with `--only` what that names as well; with `pack` beside the other documents" },
  { name: "for", value: "NAMES", isList: true, does: "the editions for these audiences: `student`, which is what you get without it, `instructor`, or those that a course names, with commas between them" },
  { name: "all", does: "the editions for all audiences" },
  { name: "to", value: ["pdf", "ics", "csl-json", "gift", "moodle"], isList: true, does: "with `build`, what to make: `pdf`, which is what you get without it, or `ics`, a calendar of each course, with commas between them; with `references`, print them as `csl-json` on standard output; with `export`, `gift` or `moodle`, which is Moodle XML" },
  { name: "dry-run", does: "say what would be removed, and remove nothing" },
  { name: "template", value: ["course", "handout", "syllabus", "sheet"], does: "what the project begins with" },
  { name: "title", value: "TEXT", does: "the title of the new lesson" },
  { name: "part", value: "N", does: "the part that the new lesson is entered in, counted from 1; the last without it" },
  { name: "look", value: "NAME", does: "how the documents look, whatever the courses say; with `init`, what the new course says" },
  { name: "print", does: "also what the courses say under `print`: other papers, large print, grey, booklets" },
  { name: "as", value: "WORDS", isList: true, does: "the form, with commas between the words, which stand in the names of the files: `letter`, `large`, `large-16`, `one-sided`, `duplex`, `stapled`, `punched`, `bound-25mm`, `grey`, `links-footnote`, `links-list`, `links-qr`, `crop-marks`, `booklet`, `2-up`, `4-up`, `3-up-lines`, `3-up-grid`" },
  { name: "large", does: "large print, the same as --as large" },
  { name: "page-size", value: "SIZE", does: "the paper: `letter`, `a5`, or two lengths such as `\"190mm 250mm\"`" },
  { name: "theme", value: "TOKEN=VALUE", isRepeated: true, does: "a token over that of every course, such as `accent=#7a1f2b`; may be given again" },
  { name: "pdf-standard", value: ["ua-1,a-2a", "ua-1", "a-2a", "none"], does: "what the PDFs conform to, whatever the courses say" },
  { name: "format", value: ["human", "short", "json"], does: "how to print: mistakes with their line; mistakes in one line each; everything as JSON, one object a line, on standard output" },
  { name: "json", does: "the same as --format json" },
  { name: "color", value: ["auto", "always", "never"], does: "colour in mistakes; `auto` is on a terminal where NO_COLOR is not set" },
  { name: "quiet", short: "q", does: "print mistakes only" },
  { name: "fix", does: "mend in the files of references what is certain" },
  { name: "csv", does: "print the ledger as CSV on standard output" },
  { name: "limits", value: "N", does: "multiply the limits of every document by N, from 1 to 100" },
  { name: "jobs", short: "j", value: "N", does: "make up to N documents at once; without it one for every two processors, where there is work for them" },
  { name: "no-cache", does: "make every document anew, also those that are as an earlier build made them of the same" },
  { name: "isolate", does: "run in a process of its own with limits on memory and time: for what strangers wrote" },
  { name: "memory", value: "MB", does: "end it where a document takes more megabytes; 1000 without it; implies --isolate" },
  { name: "time", value: "S", does: "end it where a document takes more seconds; 60 without it; implies --isolate" },
  { name: "max-bytes", value: "N", does: "read files of up to N bytes; 104857600 without it" },
  { name: "fail-on", value: ["unusable", "overdue", "open", "alt-missing", "stale", "warnings", "unverified"], isList: true, does: "exit with 3 where a slot is in one of these states, with commas between them; what is overdue is open too; `pack` and `merge` also take `warnings` and `unverified`, and make no pack then" },
  { name: "release", value: "NAME", does: "what the release is called; without it the `version` of the course, or the day and the commit" },
  { name: "url", value: "URL", does: "where the folders of releases will be found, for the feed" },
  { name: "replace", does: "put the pack in the place of another of its name" },
  { name: "shard", value: "I/N", does: "make the I-th of N parts alone; the parts cost about the same" },
  { name: "strict", does: "exit with 3 where there are warnings" },
  { name: "debug", does: "print the stack of a mistake of Lectern's own; with `build`, write the styled markup of every document too" },
  { name: "help", short: "h", does: "print this help, or that of a command" },
  { name: "version", short: "v", does: "print the version" },
];

const everywhere: readonly OptionName[] = ["debug", "help", "version"];

const reporting: readonly OptionName[] = ["format", "json", "color", "strict", ...everywhere];

const making: readonly OptionName[] = ["quiet", ...reporting];

const isolation: readonly OptionName[] = ["isolate", "memory", "time"];

const sources = "[course|files…]";

/** Every command there is, in the order in which a newcomer meets them. */
export const commands: readonly CommandRow[] = [
  {
    name: "init",
    does: "begin a project with a small course that builds",
    takes: "[folder]",
    options: ["lang", "look", "template", "course", ...making],
    about: [
      "The files are written to `content/ID/` of the folder, or of the current one; ID is `my-course` where `--course` does not say otherwise. Comments in them explain every line. `course`, which is what you get without `--template`, has two lessons, references, a figure, a table and the days of a term, from which its dates follow; `handout` one lesson; `syllabus` the record of a course and its term, and no lesson; `sheet` one reference sheet. Nothing that exists is overwritten.",
    ],
    examples: ["init", "init reading --lang zh", "init --template handout --course reading"],
  },
  {
    name: "new",
    does: "add a lesson to a course and enter it in a part, or a reference sheet",
    takes: "lesson|sheet ID",
    options: ["title", "part", "course", ...making],
    about: [
      "ID is the name of the new file in `lessons/` or `sheets/`, without `.yaml`. The course is the one that the current folder lies in, or the only one of the project. A file that exists is never overwritten. For a lesson one line is added to `course.yaml`, and its comments stay; a sheet belongs to no part.",
    ],
    examples: ["new lesson 03-songs", "new sheet bird-calls", "new lesson 03-songs --title \"Songs and calls\" --part 1"],
  },
  {
    name: "import",
    does: "make a course from an outline or a syllabus in Markdown or Word",
    takes: "outline.md… [schedule.csv] [refs.bib]",
    options: ["output", "course", "lang", "again", ...making],
    about: [
      "Headings become parts, lessons, sections and topics; sections of a syllabus and lines such as `Credits: 3` fields of the course; labelled bullets fields of a topic; lines such as `Figure 1: …` slots; references CSL entries. Everything else stays text, in its order. What finds no place is reported, and stands in a comment at the end of `course.yaml`. docs/import.md says what an outline may look like. Several outlines make one course: a syllabus first, then its lessons, a file each.",
      "Markdown may be that of Quarto, R Markdown, Hugo or Jekyll. `.docx` is read by the package `mammoth`, which is to be installed beside. A schedule is a table as CSV, or a list as YAML: alone, or beside an outline. A bibliography is BibTeX, which the package `@citation-js/plugin-bibtex` reads, or CSL as JSON: beside an outline, or alone for a course that is there: what its `references.yaml` does not have yet is added at its end.",
      "The course is written to `content/ID/` of the project around the current folder, or of the folder that `--output` names. ID is the name of the outline where `--course` does not say otherwise. No file that exists is overwritten: where the outline has changed, or somebody has mended the course, `--again` adds what is new and writes `….new` beside each file that differs, for you to compare; `--course` with another name makes another course.",
    ],
    examples: ["import outline.md", "import syllabus.md lessons/01.md lessons/02.md --course reading", "import outline.md --course reading --lang en", "import syllabus.docx schedule.csv", "import refs.bib --course reading", "import quiz.gift --course reading"],
  },
  {
    name: "export",
    does: "print the exercises of a file as GIFT or Moodle XML",
    takes: "exercises.yaml",
    options: ["to", ...making],
    about: [
      "The file is one of `exercises/`, `exams/` or `lessons/`. What the format has no place for is told line by line and stands in a comment, from which `lectern import` takes it back: `lectern import questions.gift --course ID` writes `exercises/questions.yaml`. docs/exams.md says which kinds become what.",
    ],
    examples: ["export content/reading/exercises/verbs.yaml --to gift", "export content/reading/exams/final.yaml --to moodle > final.xml"],
  },
  {
    name: "build",
    does: "build syllabi, handouts and reference sheets as PDF",
    takes: sources,
    options: ["output", "to", "only", "book", "for", "all", "draft", "verify", "look", "print", "as", "large", "page-size", "theme", "pdf-standard", "limits", "jobs", "no-cache", ...isolation, ...making],
    about: [
      "Without arguments every course is built; an argument is the name of a course, of a lesson or of a sheet (`01-songs`; `birds/01-songs` where several courses have one), or the path of a course's folder or of one of its files. `--only` keeps to some of the documents. PDFs are written to `output/`. A document with errors is not written, nor is one that takes something from a lesson with errors: the PDF of an earlier build stays, and the line of the document says why. The others are written. A lesson that a part lists and nobody has written yet is no error: the syllabus says that it is to come.",
      "`--to ics` writes a calendar of each course, `….ics`, which phones and calendar programs take: its meetings with what is taught at each, the days off that took one away, and what is due. All days are those of `term.yaml`; an event keeps its identity while its day moves.",
      "With `--draft` a document with errors is written as far as it can be, as `….draft.pdf`: every error is marked where it stands, or listed at the front where its place is not printed; a file that cannot be read at all is printed as it was typed. A draft says so on every page and in its title, claims no standard, and never takes the place of a PDF. The exit code is the same as without.",
      "Answers, and what is marked `for: instructor` or stands in `:::instructor`, are in the edition for instructors alone: `--for instructor` makes it, as `…-instructor.pdf`, and every page of it says what it is. Every other PDF is read back before it is written: one that holds such words anywhere, in its pages, in what is read aloud, in bookmarks or metadata, is not written.",
      "`--as` makes documents in another form: paper, large print, sides, binding, grey, addresses of links, several pages on a sheet. Its words stand in the names of the files, so that all forms lie beside each other: `01-songs-handout-instructor-letter-large.pdf`. `--print` makes the forms that courses ask for under `print`, beside what is made anyway. Files for the printer (`booklet`, `2-up`, `crop-marks` …) are made of the tagged document after it was read back; they have no tags, claim no standard, and say so.",
      "`--book` makes one PDF of all lessons of a course, `COURSE-book.pdf`: title page, preface, contents over all parts, parts on right pages, lessons with running heads, one list of references, terms and index; pages before the first part are counted i, ii, iii. Figures, sections and formulas have the number of their lesson: Figure 3.2. `book` in `course.yaml` says what it holds.",
      "`--only plans` makes a lesson plan, 教案, of each lesson, `…-plan.pdf`, for instructors: facts, requirements, focus and difficulties, the steps with their `minutes` and what is done in them, and room for what was learnt from it.",
      "A PDF of an earlier build that no source makes any more, such as that of a lesson that was renamed, is named after the documents; `lectern clean` removes it.",
      "What a document may come to is limited before it is set: 10,000 elements (a footnote counts as three, a figure as five), 800,000 characters with generated ones, 100,000 lines, 25,000 characters in formulas, 50 million steps of matching rules of style with elements, 3,000 leaders, images of 200 million pixels and drawings of 150,000 shapes together. A document beyond a limit is an error that names it, with exit code 5; `--limits 2` doubles them all. A build may have 20,000 documents, 64,000,000 characters in its files, 1,000,000 separators and line ends in its tables, 10,000 million pixels in its images and 200,000 pages; `--limits` raises these too. A document that an earlier build made of the same stays as it is: of the same texts, templates, sheets, pictures, fonts and version of Lectern, whose PDF nobody has touched since. `.lectern/record.json` in the output folder remembers this. Where nothing has changed at all since the same was asked for, by the hashes of all files that were read and written, the build is told again out of `.lectern/replay.json` and nothing is read in. What files of courses were read as is kept in `.lectern/readings.bin`, so that only those whose texts changed are read again. All three may be removed; `--no-cache` makes all documents anew. Courses of two dozen lessons and more are made by several threads at once on machines of four processors and more; `--jobs 1` makes one document after the other, as `--isolate` does. With `--isolate` a document that takes too much memory or time is not written, and the others are. SECURITY.md says what `--isolate` is for.",
      "With `--debug` a file `….styles.txt` is written beside each PDF: the markup that the document is made from, an element a line with the number of its style and the place in the template or the content that wrote it; then every style by its number, with all computed values that are not the initial ones. It shows where a look comes from.",
    ],
    examples: ["build", "build reading --output print", "build 01-close-reading", "build reading --only syllabus", "build --draft", "build --book", "build --for instructor", "build --all", "build --print", "build 01-close-reading --as letter,duplex,booklet", "build content/reading/lessons/01-close-reading.yaml"],
  },
  {
    name: "watch",
    does: "build, and build again whenever a file changes",
    takes: sources,
    options: ["output", "only", "book", "draft", "verify", "look", "print", "as", "large", "page-size", "theme", "pdf-standard", "limits", "jobs", "no-cache", ...making],
    about: [
      "Builds what is asked for as `build` does, and goes on until Ctrl-C. When a file of the project is written, made, renamed or removed, what it touches is built again: the documents of that file first, then all others that print something of it. What was read and prepared before is kept, so that this takes a fraction of the time of a build. A file that is half written at the moment is an error like any other: the PDF of the build before stays until the file can be read.",
      "A line says what was written and how long it took since the file was saved. A mistake is told when it is new.",
    ],
    examples: ["watch", "watch reading", "watch 01-songs --draft"],
  },
  {
    name: "check",
    does: "report every mistake and write nothing",
    takes: sources,
    options: ["only", "book", "for", "all", "profile", "look", "print", "as", "large", "page-size", "theme", "pdf-standard", "limits", "jobs", ...isolation, ...making],
    about: [
      "Lays out every document that `build` would build, so that it finds the same mistakes.",
      "With `--profile`, or `profile` in `course.yaml`, it also says rule by rule what the syllabus meets of what an institution asks for, and where; each thing that is missing is an error with its place. docs/profiles.md says what the profiles are, and how to write one.",
    ],
    examples: ["check", "check reading --strict", "check reading --profile us-generic"],
  },
  {
    name: "clean",
    does: "remove PDFs that no source makes any more",
    takes: sources,
    options: ["output", "dry-run", ...making],
    about: [
      "Removes files of the output folder that Lectern made, as their metadata say, and that no lesson, sheet or course makes any more: those of lessons that were renamed or removed, of courses that are gone, and drafts of documents whose sources have no errors. Nothing else is ever removed, whatever its name; links are not followed. Below `--output` only the folders of this project's courses are looked at.",
    ],
    examples: ["clean", "clean --dry-run", "clean reading"],
  },
  {
    name: "verify",
    does: "read PDFs back and judge them by PDF/UA-1",
    takes: "file.pdf…",
    options: ["max-bytes", ...isolation, "format", "json", "color", ...everywhere],
    about: [
      "Judges every failure condition of the Matterhorn Protocol that a machine can judge, and names those that need a person. It never says that a file is accessible.",
      "The file may come from anywhere: what reading it takes is bounded before it is done, and one that takes more is told to be damaged.",
    ],
    examples: ["verify output/reading/reading-syllabus.pdf"],
  },
  {
    name: "text",
    does: "print the text of a PDF in reading order, with roles",
    takes: "file.pdf",
    options: ["max-bytes", ...isolation, ...everywhere],
    about: ["Prints what a screen reader gets: an element a line, its role, language and alternative text, and its words."],
    examples: ["text output/reading/reading-syllabus.pdf"],
  },
  {
    name: "pack",
    does: "make of whole courses what is released: documents, manifest, sums, archive, page and feed",
    takes: "[course…]",
    options: ["output", "release", "url", "fail-on", "replace", "shard", "book", "for", "all", "print", "verify", "pdf-standard", "limits", "jobs", "no-cache", ...isolation, ...making],
    about: [
      "Builds the documents as `build` does, and writes `release/COURSE-NAME/`: the PDFs, `manifest.json` with all that is known of each, `index.html` where students download, `feed.atom`, `CHANGES.md`, `SHA256SUMS`, and everything as one ZIP file. A pack is whole or absent: where a document has errors, or `--fail-on` finds something, there is none. The names of files last; the packs of earlier releases beside it stay as they are, are linked, and say what is new.",
      "Equal sources give equal bytes on every machine. With `--verify` every condition of PDF/UA that a machine can judge is judged, and the manifest says so; `--fail-on unverified` asks for it. What is overdue in the manifest is so on the day of the commit, or of `SOURCE_DATE_EPOCH`; `--fail-on overdue` asks about today.",
      "With `--shard 2/4` the second of four parts is written, for four machines that build at once; `lectern merge` makes the pack of them. `--book` packs the book of all lessons beside the other documents. docs/release.md tells the whole way.",
    ],
    examples: ["pack --release 2027-spring", "pack reading --release 2027-spring", "pack --verify --fail-on open,overdue,unverified", "pack --shard 1/4"],
  },
  {
    name: "merge",
    does: "put the parts of a pack together",
    takes: "folder…",
    options: ["output", "fail-on", "replace", ...making],
    about: [
      "Takes the folders that `lectern pack --shard` wrote, of one course or of several, and writes the packs that one machine would have made, byte for byte. Where a part is missing or there twice, or parts are not of one commit and one version of Lectern, there is no pack; nor where `--fail-on` finds something, which here takes as overdue what was so on the day of the release.",
    ],
    examples: ["merge release/reading-1.part-1-of-2 release/reading-1.part-2-of-2"],
  },
  {
    name: "verify-pack",
    does: "compute every figure of a release pack again and judge its PDFs",
    takes: "folder|file.zip…",
    options: ["max-bytes", ...isolation, "format", "json", "color", "strict", ...everywhere],
    about: [
      "Sums, sizes, pages, titles, languages, paper, fonts and claims are read from the PDFs, totals added up, the feed and the sheet of changes written again; every PDF is judged as `verify` does. A file that is missing, changed, added or a link is a fault. Who changes all of a pack, the manifest and the sums with it, makes another pack: only where it was taken from says whose it is (docs/release.md).",
      "The folder or archive may come from anywhere: what reading it takes is bounded.",
    ],
    examples: ["verify-pack release/reading-1", "verify-pack reading-1.zip"],
  },
  {
    name: "site",
    does: "put all releases together for a web server",
    takes: "[folder]",
    options: ["output", "replace", ...making],
    about: [
      "Takes the packs that lie in `release/`, or in the folder that is named, and writes `public/`: every release as it is under its own name, the latest of each document that was ever released under the name of its course, where links last, and a page that lists the courses.",
    ],
    examples: ["site", "site release --output public --replace"],
  },
  {
    name: "diff",
    does: "say what has changed of courses, by meaning",
    takes: "old [new]",
    options: ["course", "to", "output", ...making],
    about: [
      "Compares two states of a project, each a revision of git or a folder, the second the project as it lies there where it is not named, and tells what students read otherwise now: weights, days on which work is due, hours, rules, lessons that are new, gone or moved, slots that were filled, meetings, outcomes, readings, whom to ask, and wording. What is marked for other audiences, and answers, are left out; so is what changes no word, such as the order of keys. `--format json` prints an object a change; `--to pdf` also makes a sheet of the changes of each course for its students, `output/COURSE/COURSE-changes.pdf`.",
    ],
    examples: ["diff HEAD~1", "diff v1 v2 --course reading", "diff ../last-year ."],
  },
  {
    name: "slots",
    does: "list every figure, table, listing, text and lesson that is or was to come",
    takes: sources,
    options: ["csv", "for", "fail-on", "quiet", ...reporting],
    about: [
      "A slot is a figure, table or listing that a lesson declares; it is `open` until a file of its id lies in `figures/`, `tables/` or `code/` of the course. A text written as `{ todo: … }` is a slot too; it is `open` until its `text` is written. A lesson that a part names is a slot until its file is there. What only some audiences read says whose; `--for student` lists what their editions have.",
    ],
    examples: ["slots", "slots --csv", "slots reading --fail-on open"],
  },
  {
    name: "references",
    does: "list the references of courses with their citations, and what is wrong with them",
    takes: "[course…]",
    options: ["fix", "to", "quiet", ...reporting],
    about: [
      "Told are entries that nothing cites and citations of entries that there are not, two entries of one work (by DOI, and by titles that differ by a slip), DOIs and ISBNs that cannot be, fields that are missing by type and by the styles of the course, and what is written in several ways. Nobody is asked over a network.",
      "`--fix` mends what is certain: addresses of DOIs become DOIs, and dashes between pages those that the format writes. `--to csl-json` prints the entries for other programs.",
    ],
    examples: ["references", "references reading --fix", "references reading --to csl-json"],
  },
  {
    name: "fonts",
    does: "list the faces that a course can use, and the characters that none of them has",
    takes: "[course…]",
    options: reporting,
    about: [
      "For each family: its weights, how many of the course's characters its regular face has, its licence, and the file. Families of `content/<course>/fonts/` come first and replace those of the same name.",
      "A course may bring fonts along, with TrueType or PostScript outlines (`.ttf`, `.otf`), as they are or packed as WOFF or WOFF 2. PostScript outlines are drawn as TrueType ones, which takes about a second for 3,000 glyphs. Of a variable font the weights 400, 500, 600 and 700 are made as far as it has them, its other axes where they usually stand. Each font is judged table by table before it is used: a damaged one is refused with the table that is wrong, and so are collections.",
    ],
    examples: ["fonts", "fonts reading --format json"],
  },
  {
    name: "tokens",
    does: "list the tokens that a course can set under `theme`, with their values",
    takes: "[course…]",
    options: ["look", "as", "large", "page-size", "theme", ...reporting],
    about: ["For each token: its value in the templates, in the language of the course and on its paper; the value in force, where the theme, `course.css` or `--theme` sets another; the kinds of documents that have it, where not all do; and what it is for."],
    examples: ["tokens", "tokens reading --large", "tokens reading --format json"],
  },
  {
    name: "explain",
    does: "say what a mistake means and what to do about it",
    takes: "[code]",
    options: everywhere,
    about: ["The code stands in brackets before the message: `error[content/unknown-key]`. Without a code every code is listed."],
    examples: ["explain content/unknown-key", "explain unknown-key"],
  },
  {
    name: "schema",
    does: "print the JSON Schema of a kind of content file",
    takes: "course|lesson|sheet|references|output",
    options: everywhere,
    about: ["Editors that know JSON Schema complete and check YAML with it. `output` is the schema of a line of `--format json`."],
    examples: ["schema lesson"],
  },
];
