import { readCsv } from "../csv/index.js";
import { closestName, diagnostic } from "../diagnostics/index.js";
import { assessmentNamed, outcomeNames, plainText } from "../model/index.js";
/** What the columns may be called. */
const headings = {
    assessment: /^(?:assessment|考核(?:方式|环节|项目)?|评价(?:方式|环节))$/i,
    outcome: /^(?:outcome|课程目标|目标)$/i,
    full: /^(?:full|max(?:imum)?|points|目标分值|满分|分值|总分)$/i,
    mark: /^(?:mean|mark|score|average|平均得分|平均分|得分|成绩)$/i,
};
/** Reads what students had, row by row; a row that says nothing that can be counted is told and left out. */
export function readMarks(source, course) {
    const { value, diagnostics } = readCsv(source);
    const [header, ...rows] = value?.rows ?? [];
    if (header === undefined)
        return { marks: undefined, faults: diagnostics };
    const names = Object.keys(headings);
    const found = names.map((name) => [name, header.cells.findIndex(({ text }) => headings[name].test(text.trim()))]);
    const lacking = found.filter(([, place]) => place === -1).map(([name]) => `\`${name}\``);
    if (lacking.length > 0)
        return { marks: undefined, faults: [diagnostic("content/invalid-marks", header.span, `the file of marks has no column ${lacking.join(" and no column ")}`, "name its columns `assessment`, `outcome`, `full` and `mean`, or 考核, 课程目标, 目标分值 and 平均得分")] };
    const reader = new MarksReader(course, { rows, places: Object.fromEntries(found) });
    return { marks: reader.marks(), faults: [...diagnostics, ...reader.faults] };
}
class MarksReader {
    faults = [];
    #course;
    #table;
    #outcomes;
    #assessments;
    constructor(course, table) {
        this.#course = course;
        this.#table = table;
        this.#outcomes = outcomeNames(course);
        this.#assessments = course.assessments.map(({ name }) => plainText(name.inlines));
    }
    marks() {
        const marks = this.#table.rows.flatMap(({ cells, span }) => this.#mark(cells, span) ?? []);
        this.#tellSilent(marks);
        return marks;
    }
    #mark(cells, span) {
        const cell = (name) => cells[this.#table.places[name]];
        const assessment = assessmentNamed(this.#course, cell("assessment")?.text ?? "");
        const named = (cell("outcome")?.text ?? "").trim();
        const outcome = this.#outcomes.get(named) ?? this.#outcomes.get(named.replace(/^(?:课程目标|目标|CLO|CO|outcome)\s*-?/i, "").trim());
        const [full, mark] = [this.#number(cell("full"), "full", span), this.#number(cell("mark"), "mean", span)];
        if (assessment === -1)
            this.#tell(cell("assessment"), span, "no assessment of the course is called", this.#assessments);
        if (outcome === undefined)
            this.#tell(cell("outcome"), span, "no outcome of the course has the id", [...this.#outcomes.values()]);
        if (assessment === -1 || outcome === undefined || full === null || mark === null)
            return null;
        if (full === 0 || mark > full) {
            this.faults.push(diagnostic("content/invalid-marks", cell("mark")?.segments[0]?.span ?? span, full === 0 ? "the most that can be had is 0" : `${mark} is more than the most that can be had, ${full}`, "mend one of the two"));
            return null;
        }
        return { assessment, outcome, full, mark, span };
    }
    #number(cell, name, row) {
        const written = (cell?.text ?? "").trim().replace(/^(\d+),(\d+)$/, "$1.$2");
        if (/^\d+(?:\.\d+)?$/.test(written))
            return Number(written);
        this.faults.push(diagnostic("content/invalid-marks", cell?.segments[0]?.span ?? row, `\`${name}\`: expected a number from 0 on, found \`${written}\``, "write the number alone"));
        return null;
    }
    #tell(cell, row, what, names) {
        const written = cell?.text.trim() ?? "";
        const meant = closestName(written, new Set(names));
        this.faults.push(diagnostic("content/invalid-marks", cell?.segments[0]?.span ?? row, `${what} \`${written}\``, meant === null ? "write it as `course.yaml` does" : `use \`${meant}\``));
    }
    /** What an assessment is to test and nobody has marks for. */
    #tellSilent(marks) {
        const [first] = this.#table.rows;
        // A row that cannot be read may be the one that is missed.
        if (first === undefined || this.faults.length > 0)
            return;
        this.#course.assessments.forEach(({ outcomes }, index) => {
            for (const one of outcomes)
                if (!marks.some(({ assessment, outcome }) => assessment === index && outcome === one.value) && this.#outcomes.has(one.value))
                    this.faults.push(diagnostic("content/no-marks", one.span, `\`${this.#assessments[index] ?? ""}\` serves the outcome \`${one.value}\`, and the file of marks has none for it`, "add a row for it, or take the outcome out"));
        });
    }
}
