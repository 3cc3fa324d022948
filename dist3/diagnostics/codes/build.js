/** Mistakes of the room `build`. */
export const buildCodes = {
    "build/no-project": {
        severity: "error",
        cause: "No folder from the current one upwards holds a `content/` folder.",
        remedy: "Run the command inside a project, or name a course folder by its path.",
    },
    "build/no-courses": {
        severity: "error",
        cause: "The `content/` folder holds no course.",
        remedy: "Create `content/<course>/course.yaml` and a lesson in `content/<course>/lessons/`.",
    },
    "build/missing-print-package": {
        severity: "error",
        cause: "A form of print needs a package that is not installed beside Lectern: `@cantoo/pdf-lib` puts pages on sheets, `uqr` makes codes for telephones.",
        remedy: "Install the package that the hint names, or print in another form.",
    },
    "build/long-address": {
        severity: "error",
        cause: "The address of a link has so many characters that its code would be too fine for telephones to read.",
        remedy: "Link to a shorter address, or print addresses as footnotes or as a list.",
    },
    "build/unknown-target": {
        severity: "error",
        cause: "An argument names neither a course of the project, nor a course folder, nor a lesson, a sheet or a file of a course, or several lessons of one name; or `--only` names no document of what is asked for.",
        remedy: "Name a folder of `content/`, or a lesson by the name of its file, with that of its course before it where several have one: `birds/01-songs`.",
    },
    "build/invalid-source-date-epoch": {
        severity: "error",
        cause: "`SOURCE_DATE_EPOCH` is set to something that is not a number of seconds.",
        remedy: "Set it to whole seconds since 1970-01-01 UTC, or unset it.",
    },
    "build/unreadable-file": {
        severity: "error",
        cause: "A file or folder of the project cannot be read.",
        remedy: "Check that it exists and that you may read it.",
    },
    "build/file-too-large": {
        severity: "error",
        cause: "A file is too large: a text may have four megabytes, an image or a font sixty-four.",
        remedy: "Split the lesson into several files, or scale the image down.",
    },
    "build/memory-limit": {
        severity: "error",
        cause: "A document, or what comes before all documents, needs more memory than `--memory` allows, or than the heap of Node has.",
        remedy: "Look for what makes the document so large, or raise the limit with `--memory`; the heap of Node grows by `NODE_OPTIONS=--max-old-space-size=…`.",
    },
    "build/time-limit": {
        severity: "error",
        cause: "A document, or what comes before all documents, takes longer than `--time` allows.",
        remedy: "Look for what makes the document so slow, or raise the limit with `--time`.",
    },
    "build/more-mistakes": {
        severity: "warning",
        cause: "A file has more mistakes than are worth reading at once.",
        remedy: "Mend those that are shown, and run the command again.",
    },
    "build/outside-project": {
        severity: "error",
        cause: "A file of the project is a link to somewhere outside it.",
        remedy: "Copy the file into the project.",
    },
    "build/not-utf-8": {
        severity: "error",
        cause: "A file is not encoded in UTF-8. Tables and outlines may be UTF-16 or GBK, where their bytes can be nothing else.",
        remedy: "Save the file as UTF-8; in an editor or a spreadsheet, `Save as` offers it. `iconv` converts it, as the hint says.",
    },
    "build/missing-font-package": {
        severity: "error",
        cause: "The course is in a language whose fonts come in packages of their own, and these are not installed.",
        remedy: "Install the packages that the hint names.",
    },
    "build/unknown-font-family": {
        severity: "error",
        cause: "The theme or the stylesheet of a course names a family of fonts that neither the course nor an installed package has, so that its text would be set in another.",
        remedy: "Put static TrueType files of the family into the course's `fonts/`, or name a family that `lectern fonts` lists.",
    },
    "build/unreadable-font": {
        severity: "error",
        cause: "A file in the course's `fonts/` folder is not a font that can be used: it is a collection, or one of its tables is damaged, which the message names.",
        remedy: "Put fonts there with TrueType or PostScript outlines (`.ttf`, `.otf`, `.woff`, `.woff2`), static or variable.",
    },
    "build/stray-template": {
        severity: "warning",
        cause: "A file in the course's `templates/` folder has the path of no template file, so that it replaces none.",
        remedy: "Give it the relative path of the file that it is to replace, such as `handout/partials/topic.hbs`.",
    },
    "build/unknown-look": {
        severity: "error",
        cause: "`look`, or `--look`, names none of the looks of the package, and no folder of `templates/looks/` of the course.",
        remedy: "Take one of the names that the message lists, or leave it out.",
    },
    "build/same-output-name": {
        severity: "error",
        cause: "Two lessons would be written to one file; upper and lower case do not tell names apart.",
        remedy: "Rename one of the two lesson files.",
    },
    "build/exists": {
        severity: "error",
        cause: "A new file or folder would stand where one is already, and Lectern overwrites nothing that people wrote.",
        remedy: "Choose another name, or move what stands there away. `lectern import --again` adds to a course that is there, and writes what differs beside its files.",
    },
    "build/no-revision": {
        severity: "error",
        cause: "`lectern diff` got a name that is neither a folder nor a revision that git finds in the repository of the project.",
        remedy: "Name a commit, a branch, a tag or a folder. A shallow clone lacks most commits: `git fetch --unshallow` brings them.",
    },
    "build/not-compared": {
        severity: "error",
        cause: "A course has errors in one of the two states that are compared, so that what is missing there would be told as a change.",
        remedy: "Mend it, or compare other states.",
    },
    "build/output-locked": {
        severity: "error",
        cause: "Another build is writing into the output folder.",
        remedy: "Wait until it is done. Where none runs, remove `.lectern.lock` from the folder; a lock is also taken over when its process is gone, and a day after it was made.",
    },
    "build/unwritable-output": {
        severity: "error",
        cause: "An output folder or file cannot be written.",
        remedy: "Check the folder and its free space, or name another with `--output`.",
    },
};
