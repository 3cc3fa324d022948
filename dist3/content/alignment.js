import { diagnostic } from "../diagnostics/index.js";
import { programmeFile } from "../model/index.js";
import { programmeChecks, servingChecks } from "./alignment-checks.js";
import { readMarks } from "./marks-file.js";
import { readFile } from "./read-file.js";
/** Reads the outcomes of the programme and the marks of the students, and checks what course and lessons say of them; a programme that cannot be read leaves open what it says. What the programme cites is checked with what all files cite. */
export function readAlignment({ programme = null, marks = null }, course, lessons) {
    if (course === null)
        return { file: null, programme: undefined, marks: undefined, faults: [] };
    const read = programme === null ? null : readFile(programme, programmeFile);
    const students = marks === null || course.attainment === null ? null : readMarks(marks, course);
    const missed = [...missing(course.programmeFile, programme), ...missing(course.attainment?.marks ?? null, marks)];
    return {
        file: read,
        programme: read?.record ?? undefined,
        marks: students?.marks,
        faults: [...missed, ...(read === null || read.record !== null ? programmeChecks(course, read?.record ?? null) : []), ...servingChecks(course, lessons), ...(students?.faults ?? [])],
    };
}
/** The mistake of a file that is named and is not there. */
function missing(named, file) {
    // A path that leaves the course has been refused where it was read.
    if (named === null || named.value === "" || file !== null || named.value.split("/").includes(".."))
        return [];
    return [diagnostic("content/missing-file", named.span, `there is no \`${named.value}\` where the course looks for it`, "write it, or mend its name")];
}
