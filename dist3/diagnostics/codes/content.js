/** Mistakes that the room `content` finds. */
export const contentCodes = {
    "content/syntax": {
        severity: "error",
        cause: "The file is not YAML: its indentation, colons or quotation marks do not fit together.",
        remedy: "Mend the line; a text that holds marks of YAML goes into quotation marks.",
    },
    "content/needs-quotes": {
        severity: "error",
        cause: "A text begins with or holds a mark that means something else in YAML.",
        remedy: "Put the whole text into quotation marks.",
    },
    "content/tab-indentation": {
        severity: "error",
        cause: "A line is indented with a tab, which YAML forbids.",
        remedy: "Indent with spaces.",
    },
    "content/directive": {
        severity: "error",
        cause: "The file has a YAML directive, which could change how everything in it is read.",
        remedy: "Remove the line that begins with `%`.",
    },
    "content/endless-alias": {
        severity: "error",
        cause: "An alias stands inside the value that it stands for.",
        remedy: "Write the value out.",
    },
    "content/limit": {
        severity: "error",
        cause: "The file is larger, deeper or fuller than Lectern reads.",
        remedy: "Split it.",
    },
    "content/encoding": {
        severity: "error",
        cause: "The file is not UTF-8.",
        remedy: "Save it in the encoding UTF-8.",
    },
    "content/empty-file": {
        severity: "error",
        cause: "The file holds nothing, or only comments.",
        remedy: "Write its content, or remove the file.",
    },
    "content/missing-file": {
        severity: "error",
        cause: "The course has no `course.yaml`.",
        remedy: "Write one with at least `title` and `lang`.",
    },
    "content/forbidden-character": {
        severity: "error",
        cause: "A text holds a character that cannot be printed.",
        remedy: "Remove the character; it most often came with a paste.",
    },
    "content/direction-control": {
        severity: "warning",
        cause: "A text holds an invisible character that turns the direction of writing and is not closed, or closes nothing.",
        remedy: "Remove the character; it most often came with a paste.",
    },
    "content/forbidden-key": {
        severity: "error",
        cause: "A key has a name that JavaScript keeps for itself.",
        remedy: "Rename or remove it.",
    },
    "content/duplicate-key": {
        severity: "error",
        cause: "A mapping gives one key twice.",
        remedy: "Remove one of the two.",
    },
    "content/renamed-key": {
        severity: "error",
        cause: "The key has another name now.",
        remedy: "Write the name that the message gives.",
    },
    "content/unknown-key": {
        severity: "error",
        cause: "A mapping has a key that Lectern does not know there.",
        remedy: "Use a key of the content reference.",
    },
    "content/unused-key": {
        severity: "warning",
        cause: "`references.yaml` has keys of CSL that no document prints, as Zotero and other programs write them.",
        remedy: "Nothing is to be done, unless what they say is to be printed: put it into a key that is.",
    },
    "content/missing-key": {
        severity: "error",
        cause: "A mapping lacks a key that it must have.",
        remedy: "Add the key and its value.",
    },
    "content/wrong-type": {
        severity: "error",
        cause: "A value is of another kind than its key takes: a text for a list, a mapping for a text.",
        remedy: "Write the kind of value that the message names.",
    },
    "content/invalid-value": {
        severity: "error",
        cause: "A value is of the right kind, but not one that its key takes.",
        remedy: "Write a value as the message describes it.",
    },
    "content/invalid-date": {
        severity: "error",
        cause: "A date is not written as year, month and day, or is no day of the calendar.",
        remedy: "Write it as `2023-07-24`.",
    },
    "content/beside-nothing": {
        severity: "warning",
        cause: "The first figure of a topic says `beside: true`, but no figure stands before it.",
        remedy: "Put the figure that it belongs beside before it, or take `beside` away.",
    },
    "content/picture-of-group": {
        severity: "warning",
        cause: "A figure with `subfigures` says something of a picture, but only its subfigures have pictures.",
        remedy: "Write it into the subfigures.",
    },
    "content/duplicate-slot": {
        severity: "error",
        cause: "Two figures, or two tables, of the course have one id.",
        remedy: "Rename one of the two.",
    },
    "content/duplicate-reference": {
        severity: "warning",
        cause: "Two entries of the references of a course have one id. The first is cited.",
        remedy: "Rename or remove one of the two.",
    },
    "content/unknown-reference": {
        severity: "error",
        cause: "A citation names a reference that `references.yaml` does not have.",
        remedy: "Mend the key, or add the entry.",
    },
    "content/unknown-slot": {
        severity: "error",
        cause: "A text refers to a figure or table that its lesson does not declare.",
        remedy: "Mend the id, or declare the slot in a topic of the lesson; write `\\@` for the sign itself.",
    },
    "content/unknown-lesson": {
        severity: "error",
        cause: "The schedule or a sheet names a lesson that has no file and that no part lists, or a part names one by a slip of the pen. A part may list lessons before they are written.",
        remedy: "Mend the name, or list the lesson in a part.",
    },
    "content/lesson-listed-twice": {
        severity: "warning",
        cause: "A lesson is listed twice in the parts of the course.",
        remedy: "Remove one of the two.",
    },
    "content/lesson-in-no-part": {
        severity: "warning",
        cause: "No part of the course lists the lesson, so it is not built.",
        remedy: "Add its name to the `lessons` of a part.",
    },
    "content/hours-over-part": {
        severity: "warning",
        cause: "The lessons of a part take more hours than the part has.",
        remedy: "Give the part more hours, or a lesson fewer.",
    },
    "content/hours-over-course": {
        severity: "warning",
        cause: "The parts of a course have more hours together than the course.",
        remedy: "Give the course more hours, or a part fewer.",
    },
    "content/locked-policy": {
        severity: "error",
        cause: "A course gives words of its own to a policy that it shares with others.",
        remedy: "Take them out, or make it a policy of the course.",
    },
    "content/unknown-policy": {
        severity: "error",
        cause: "A course names a shared policy that `policies/` does not have.",
        remedy: "Write the file, or mend the name.",
    },
    "content/policy-version": {
        severity: "warning",
        cause: "A course asks for another version of a shared policy than its file is.",
        remedy: "Look at what changed, and ask for that version.",
    },
    "content/minutes-over-hours": {
        severity: "warning",
        cause: "The steps of a lesson take more minutes than its class hours have.",
        remedy: "Give the lesson more hours, or a step fewer minutes.",
    },
    "content/hours-disagree": {
        severity: "warning",
        cause: "The parts together have fewer hours than the course, the lessons of a part fewer than it, some kind of hours is more than the whole has of it, or kinds do not make their total.",
        remedy: "Mend one of the numbers.",
    },
    "content/dates-out-of-order": {
        severity: "warning",
        cause: "An entry of the schedule stands behind one of a later day.",
        remedy: "Mend the day, or move the entry.",
    },
    "content/weights-not-100": {
        severity: "warning",
        cause: "The weights of the assessments do not add up to 100 per cent, extra credit left aside.",
        remedy: "Mend the weights.",
    },
    "content/items-disagree": {
        severity: "warning",
        cause: "The items of an assessment come to other per cent or points than it gives for all of them.",
        remedy: "Mend one of the numbers, or leave that of the group out.",
    },
    "content/points-disagree": {
        severity: "warning",
        cause: "The points of the assessments come to another number than the course gives.",
        remedy: "Mend one of the numbers.",
    },
    "content/drops-too-many": {
        severity: "warning",
        cause: "An assessment drops as many as there are, or says nothing of how many there are.",
        remedy: "Give `count`, and a smaller `drop`.",
    },
    "content/break-ends-early": {
        severity: "warning",
        cause: "A break of the schedule ends before it begins.",
        remedy: "Mend one of the two days.",
    },
    "content/columns-disagree": {
        severity: "warning",
        cause: "A row has more texts than there are headings: an entry of the schedule, or a criterion of a rubric. Those without one are not printed.",
        remedy: "Add the heading, or take the text out.",
    },
    "content/dates-disagree": {
        severity: "warning",
        cause: "The schedule and a lesson give different days for it.",
        remedy: "Mend one of the two, or leave the day to the lesson.",
    },
    "content/term-ends-early": {
        severity: "warning",
        cause: "The last day of the term lies before its first.",
        remedy: "Mend one of the two days.",
    },
    "content/date-outside-term": {
        severity: "warning",
        cause: "A lesson, an assessment, a task or an entry of the schedule has a day outside the term.",
        remedy: "Mend the day, or the first or last day of the term.",
    },
    "content/uncited-reference": {
        severity: "warning",
        cause: "No document cites the reference.",
        remedy: "Cite it, or remove the entry.",
    },
    "content/two-files": {
        severity: "error",
        cause: "Two files fill one figure or table.",
        remedy: "Remove one of the two.",
    },
    "content/picture-not-there": {
        severity: "warning",
        cause: "A text shows a picture that is not in the course; a frame keeps its place.",
        remedy: "Put the file into `figures/`, or mend its name.",
    },
    "content/unknown-target": {
        severity: "warning",
        cause: "A text refers to an id that its lesson does not have: the reference is printed as typed, a link as its words.",
        remedy: "Give the id where it is meant: `{#sec-id}` behind a title or a heading, `{#id}` behind a paragraph, `:::theorem{#thm-id}`.",
    },
    "content/duplicate-target": {
        severity: "error",
        cause: "Two things of a lesson have one id.",
        remedy: "Choose another id for one of the two.",
    },
    "content/no-slot-here": {
        severity: "warning",
        cause: "A text that is not in a lesson holds a picture or a place for one; only lessons have figures. The words of a picture stand for it.",
        remedy: "Move it into a lesson, or take it out.",
    },
    "content/not-in-bank": {
        severity: "error",
        cause: "A document asks for exercises that the bank of its course does not have, or not so many.",
        remedy: "Add them to a file below `exercises/`, mend the id or the tag, or ask for fewer.",
    },
    "content/no-data-table": {
        severity: "warning",
        cause: "A figure asks for its data as a table, but its file is no chart; no table is printed.",
        remedy: "Take `data-table` away, or declare a table of its own for the numbers.",
    },
    "content/no-such-file": {
        severity: "warning",
        cause: "A slot names a file that the course does not have, or one of a wrong kind; it stays open.",
        remedy: "Mend the path; it counts from the course folder.",
    },
    "content/outside-course": {
        severity: "error",
        cause: "The file of a slot is a link that leads out of the course folder.",
        remedy: "Copy the file into the course.",
    },
    "content/unused-file": {
        severity: "warning",
        cause: "A file lies in `figures/` or `tables/` under the id of a slot, and is of a kind that fills none: a HEIC photograph, a PDF, a spreadsheet. The slot is filled by another file, or stays open.",
        remedy: "Save it as the hint says, or move it elsewhere.",
    },
    "content/file-without-slot": {
        severity: "warning",
        cause: "A file below `figures/` or `tables/` has the name of no slot, so nothing prints it.",
        remedy: "Rename it to the id of its slot, or declare the slot.",
    },
    "content/alt-missing": {
        severity: "error",
        cause: "A figure is there, but nothing says what it shows to those who cannot see it.",
        remedy: "Write `alt`; `alt: \"\"` says that the figure is decoration.",
    },
    "content/workbook": {
        severity: "error",
        cause: "The workbook of a table cannot be read, or has no sheet of the name that the table gives.",
        remedy: "Save it again without a password, or name one of its sheets.",
    },
    "content/sheet-of-no-workbook": {
        severity: "warning",
        cause: "A table names a sheet of a file that has none, such as CSV; the whole file is printed.",
        remedy: "Take `sheet` away, or name the workbook.",
    },
    "content/unsolved-formula": {
        severity: "warning",
        cause: "A workbook that no spreadsheet has opened yet holds formulas without their results.",
        remedy: "Open it in a spreadsheet and save it.",
    },
    "content/unusable-table": {
        severity: "error",
        cause: "The file of a table has faults, so the table cannot be printed.",
        remedy: "Mend the file.",
    },
    "content/duplicate-term": {
        severity: "error",
        cause: "The glossary has a word twice, as a word, a form or an abbreviation.",
        remedy: "Remove one of the two.",
    },
    "content/points-sum": {
        severity: "error",
        cause: "The points of an exercise are not the sum of those of its parts.",
        remedy: "Change one of them, or leave the points of the exercise out.",
    },
    "content/exercise": {
        severity: "error",
        cause: "An exercise lacks what its kind asks for, or says two things that do not go together.",
        remedy: "Add what is missing, or take one of the two away.",
    },
    "content/unknown-term": {
        severity: "warning",
        cause: "A text marks a word, or an entry names one, that the glossary does not have.",
        remedy: "Add it to `glossary.yaml`, or name its entry: `:term[words]{key=\"…\"}`.",
    },
    "content/no-index": {
        severity: "warning",
        cause: "A text marks a place for an index, but its document has none, or the mark names no entry.",
        remedy: "Write `index: true` into the lesson or the course, or take the mark out.",
    },
    "content/unusable-listing": {
        severity: "error",
        cause: "The file of a listing has faults, or not the lines that are asked for, so the listing cannot be printed.",
        remedy: "Mend the file, or what the listing says of it.",
    },
    "content/no-such-lines": {
        severity: "error",
        cause: "A listing prints or marks lines that its file does not have, or that it does not print.",
        remedy: "Count the lines of the file again.",
    },
    "content/ragged-row": {
        severity: "error",
        cause: "A row of a table's file has more cells than its header.",
        remedy: "Write as many cells in each row; a cell that holds the sign that separates cells goes into quotation marks.",
    },
    "content/short-row": {
        severity: "warning",
        cause: "A row of a table's file has fewer cells than its header. The missing ones are left empty, at the end of the row.",
        remedy: "Write the missing cells, empty ones too.",
    },
    "content/csv-quotes": {
        severity: "error",
        cause: "The quotation marks of a CSV file do not fit together.",
        remedy: "Put a cell into two marks, and double the marks inside it.",
    },
};
