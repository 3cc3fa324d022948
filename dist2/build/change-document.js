import path from "node:path";
import { changesBetween, factsOf, shortFacts } from "../changes/index.js";
import { editionOf } from "../editions/index.js";
import { displayPath } from "./display-path.js";
import { sha256 } from "./sha256.js";
/** The sheet of what has changed of a course, for its students; none where nobody compares, nothing has changed, or the course has errors. */
export function changeDocument({ root, reading: { course, courseFile, folder, diagnostics }, since }) {
    if (since === undefined || course === null || diagnostics.some(({ severity }) => severity === "error"))
        return [];
    const earlier = since(course);
    if (earlier === null)
        return [];
    const { course: own, secrets } = editionOf(course, "student");
    const facts = factsOf(own);
    const changes = changesBetween(earlier.facts, earlier.isShort ? shortFacts(facts, sha256) : facts, course.lang.value);
    if (changes.length === 0)
        return [];
    const sheet = { since: earlier.since, version: earlier.version, changes };
    return [{
            kind: "changes", audience: "student", secrets, isAsked: true, isUsual: false, courseId: folder.id, file: courseFile, fileId: folder.id, version: "",
            source: displayPath(root, path.join(folder.folder, "course.yaml")), content: { course: own, subject: { kind: "changes", sheet } }, waitsFor: [], draft: null,
        }];
}
