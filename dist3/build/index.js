/**
 * Projects, fonts, files, output: with `replay` the only room that reads the disk, the clock and the environment. Comes in: a folder
 * and what is asked for; goes out: files, and events that tell what became of each. It must not know how a page is made.
 */
export { jsonSchema, schemaNames } from "../content/index.js";
export { buildProject, checkProject } from "./build-project.js";
export { keepReplay } from "./record-folder.js";
export { diffProject } from "./diff-project.js";
export { askedFormats } from "./formats.js";
export { cleanProject } from "./clean-project.js";
export { fontLedger } from "./font-ledger.js";
export { tokenLedger } from "./token-ledger.js";
export { fontPackagesToInstall } from "./package-fonts.js";
export { holdsText, replaceFile, standingIn, withdrawFile, writeNewFile, writeNewFolder } from "./new-files.js";
export { findProject, findRoot } from "./project.js";
export { readCourseFolder } from "./read-course.js";
export { unknownLook } from "./look.js";
export { installedSchemas, starterFiles, starterText } from "./starter-files.js";
export { check, render } from "./render-project.js";
export { packagePage } from "./package-pages.js";
export { isDeviceName } from "./portable-name.js";
export { packageVersion } from "./package-version.js";
export { readBytes, readSavedText } from "./read-source.js";
export { childMark, heapLimit, runInChild } from "./isolate.js";
export { BuildTooLarge } from "./build-budget.js";
export { failureReason, isDiskFailure } from "./failure-reason.js";
export { pdfStandards } from "../model/index.js";
export { textOfFile, verifyFile } from "./verify-file.js";
export { slotStates } from "../model/index.js";
export { profileReport } from "./profile-report.js";
export { referenceLedger } from "./reference-ledger.js";
export { slotLedger } from "./slot-ledger.js";
export { watchProject } from "./watch-project.js";
export { isJobWorker, serveJobs } from "./serve-jobs.js";
export { accentOf, factsName } from "./made-document.js";
export { fileLimits, readInside } from "./read-inside.js";
export { outputFolderOf, unwritable } from "./output-folder.js";
export { portableName } from "./portable-name.js";
export { sourceDateDay } from "./creation-date.js";
export { sha256 } from "./sha256.js";
export { sourceRevision } from "./source-revision.js";
export { filesBelow, foldersIn, readBelow, StagedFolder } from "./staged-folder.js";
export { statsOf } from "./read-source.js";
export { readTemplateFile, templateFilesOf } from "./template-files.js";
