/** Every code there is, `room/what-is-wrong`, with what `docs/diagnostics.md` says of it. A code is never renamed. */
export declare const codes: {
    "profile/unknown": {
        readonly severity: "error";
        readonly cause: "A profile is named that there is not.";
        readonly remedy: "Name one that Lectern has, or write a file in `profiles/`.";
    };
    "profile/unknown-field": {
        readonly severity: "error";
        readonly cause: "A rule of a profile names a field, or a section, that syllabi do not have.";
        readonly remedy: "Name it as `course.yaml` does.";
    };
    "profile/several-in-one": {
        readonly severity: "error";
        readonly cause: "A rule of a profile asks for more than one thing.";
        readonly remedy: "Make a rule of each.";
    };
    "profile/same-rule": {
        readonly severity: "error";
        readonly cause: "Two rules of a profile have one id.";
        readonly remedy: "Rename or remove one of them.";
    };
    "profile/missing": {
        readonly severity: "error";
        readonly cause: "A syllabus lacks something that a profile asks for, or an item of a list does.";
        readonly remedy: "Add it.";
    };
    "profile/length": {
        readonly severity: "error";
        readonly cause: "A text is longer or shorter than a profile allows.";
        readonly remedy: "Shorten it, or say more.";
    };
    "profile/order": {
        readonly severity: "error";
        readonly cause: "Sections are printed in another order than a profile asks for.";
        readonly remedy: "Override the layout of the syllabus.";
    };
    "profile/policy": {
        readonly severity: "error";
        readonly cause: "A policy that a profile asks for is missing, is in other words, or its file is not the one that was approved.";
        readonly remedy: "Refer to the shared policy, and leave its file as it was approved.";
    };
    "profile/publication": {
        readonly severity: "error";
        readonly cause: "The day by which the syllabus was to be public has passed, or nobody knows which day that is.";
        readonly remedy: "Publish it and say `published`, or give the days of the term.";
    };
    "pack/no-version": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/part-of-course": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/no-pack": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/missing-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/strange-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/wrong-figure": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/not-conforming": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/repacked": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "pack/no-part": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/parts-apart": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/gap": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/double": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "start/unportable-name": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "start/which-course": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "start/unknown-part": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "conformance/unreadable-pdf": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "conformance/encrypted-pdf": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "conformance/broken-condition": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/no-project": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/no-courses": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/missing-print-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/long-address": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/unknown-target": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/invalid-source-date-epoch": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/unreadable-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/file-too-large": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/memory-limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/time-limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/more-mistakes": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "build/outside-project": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/not-utf-8": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/missing-font-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/unknown-font-family": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/unreadable-font": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/stray-template": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "build/unknown-look": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/same-output-name": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/exists": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/no-revision": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/not-compared": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/output-locked": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/unwritable-output": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "questions/no-questions": {
        readonly severity: "error";
        readonly cause: "A file that should hold questions holds none: it is in another form.";
        readonly remedy: "Import GIFT or Moodle XML, and export a file of exercises.";
    };
    "questions/unreadable": {
        readonly severity: "warning";
        readonly cause: "A question is not in the form of its program, or of a type that is not read.";
        readonly remedy: "Mend it, or write the exercise by hand.";
    };
    "questions/not-kept": {
        readonly severity: "warning";
        readonly cause: "Something of a question has no place where it goes to.";
        readonly remedy: "Look at what came of it: a comment keeps what exercises say and a format does not.";
    };
    "import/no-lesson": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/too-long": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/too-deep": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/unplaced-line": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "import/needs-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/unreadable-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/other-format": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/no-schedule": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/left-out": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "import/missing-picture": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "import/formula": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "import/doubtful-reference": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "edition/leak": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "edition/unknown-audience": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "edition/hidden-target": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "edition/numbers-apart": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "budget/elements": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/characters": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/formulas": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/matching": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/lines": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/leaders": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/leader-length": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/pixels": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/drawn": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/build": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/hue-alone": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/large-print": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/unknown-image": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/missing-glyph": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/missing-form": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/substituted-weight": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/substituted-style": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/overfull-line": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/parted-word": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/narrow-blanks": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/short-line": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/kept-too-tall": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/too-tall": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/nested-columns": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/no-page-area": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/page-size": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/crowded-table": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/too-many-columns": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/no-measure": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/too-many-pages": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/unsettled": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/nested-note": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/formula-too-wide": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "math/tex": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "math/missing-packages": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/unknown-format": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/missing-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/damaged": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/too-large": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/profile": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "images/animation": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "images/unsupported": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/svg-syntax": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/svg-refused": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/svg-element": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/svg-ignored": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "images/svg-font": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "images/svg-filter": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "images/svg-value": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/svg-limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/missing-glyph": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "charts/missing-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "charts/syntax": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "charts/noted": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "charts/refused": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "charts/data": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "charts/gaps": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "charts/no-table": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "charts/colour": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "charts/limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/no-language": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/heading-level": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/empty-heading": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/alt-is-caption": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "accessibility/alt-is-file-name": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "accessibility/table-without-headers": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/irregular-table": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/link-without-words": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/link-says-nothing": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "accessibility/bare-address": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "accessibility/contrast": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/colour-alone": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "style/syntax": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/nested-rule": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-at-rule": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-media": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-selector": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-element": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-property": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/misplaced-property": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/invalid-value": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-variable": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/variable-cycle": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/value-too-long": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-token": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/invalid-token": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/invalid-page-size": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/no-root": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/unknown-element": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/misplaced-element": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/misplaced-text": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/unclosed-element": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/stray-end-tag": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/malformed-tag": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/unknown-attribute": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/doubled-attribute": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/unquoted-attribute": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/missing-attribute": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/attribute-value": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/character-reference": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/forbidden-character": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/too-many-marks": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/forbidden-construct": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/duplicate-id": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/dangling-link": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/too-deep": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/template-syntax": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/unsupported": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/unknown-helper": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/helper-arguments": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/missing-variable": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/missing-partial": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/unprintable": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/not-a-list": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "bibliography/needs-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "bibliography/unreadable-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "bibliography/syntax": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unknown-string": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unknown-entry": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unknown-command": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unknown-type": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unknown-month": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/cut-date": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/doubtful-names": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/repeated-field": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/no-title": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/changed-key": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unused-field": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/missing-field": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/malformed-doi": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/malformed-isbn": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/same-doi": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/similar-title": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/unprinted-field": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/mixed-forms": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/no-term": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "calendar/no-end": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "calendar/unknown-zone": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "calendar/old-zone": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/no-days": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/weeks-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/off-outside-term": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/no-meeting": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/no-period": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "calendar/on-day-off": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/outside-examinations": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/meetings-overlap": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/does-not-fit": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/out-of-order": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/unsettled-day": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "rich-text/image": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/html": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/raw-block": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/page-break": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/front-matter": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/unread-markup": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/tex-brackets": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/unknown-block": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/unclosed-block": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/directive": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/unknown-language": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/code-not-run": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/long-row": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "rich-text/unknown-note": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/span-attribute": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/unused-note": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/note-twice": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/note-blocks": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/nested-note": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/citation": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "rich-text/link-without-scheme": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/link-address": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "rich-text/link-title": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/several-paragraphs": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "rich-text/too-long": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "rich-text/too-many-marks": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "rich-text/too-deep": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/duplicate-outcome": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unknown-outcome": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unaligned-outcome": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/untaught-outcome": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/shares-not-1": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/invalid-marks": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/no-marks": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unassessed-outcome": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/syntax": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/needs-quotes": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/tab-indentation": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/directive": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/endless-alias": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/encoding": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/empty-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/missing-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/forbidden-character": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/direction-control": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/forbidden-key": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/duplicate-key": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/renamed-key": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unknown-key": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unused-key": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/missing-key": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/wrong-type": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/invalid-value": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/invalid-date": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/beside-nothing": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/picture-of-group": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/duplicate-slot": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/duplicate-reference": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unknown-reference": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unknown-slot": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unknown-lesson": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/lesson-listed-twice": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/lesson-in-no-part": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/hours-over-part": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/hours-over-course": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/locked-policy": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unknown-policy": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/policy-version": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/minutes-over-hours": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/hours-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/dates-out-of-order": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/weights-not-100": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/items-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/points-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/drops-too-many": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/break-ends-early": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/columns-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/dates-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/term-ends-early": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/date-outside-term": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/uncited-reference": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/two-files": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/picture-not-there": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unknown-target": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/duplicate-target": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/no-slot-here": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/not-in-bank": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/no-data-table": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/no-such-file": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/outside-course": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unused-file": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/file-without-slot": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/alt-missing": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/workbook": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/sheet-of-no-workbook": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unsolved-formula": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unusable-table": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/duplicate-term": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/points-sum": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/exercise": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unknown-term": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/no-index": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unusable-listing": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/no-such-lines": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/ragged-row": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/short-row": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/csv-quotes": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
/** The name of a kind of mistake. */
export type DiagnosticCode = keyof typeof codes;
