import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readCourse } from "../../src/content/index.js";
import type { Course, Lesson, Section, Topic } from "../../src/model/index.js";
import { formatEntry, orderCitations, styleOf } from "../../src/references/index.js";
import { plainText } from "../../src/model/index.js";

const folder = path.join(import.meta.dirname, "..", "..", "content", "large-model-engineering");

function source(name: string) {
  return { path: name, text: readFileSync(path.join(folder, name), "utf8") };
}

function sampleCourse(): Course {
  const { value, diagnostics } = readCourse({
    id: "large-model-engineering",
    course: source("course.yaml"),
    lessons: readdirSync(path.join(folder, "lessons")).sort().map((name) => source(`lessons/${name}`)),
    references: source("references.yaml"),
    term: source("../term-2023-summer.yaml"),
    programme: source("programme.yaml"),
    marks: source("marks.csv"),
  });
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error("the sample course does not read");
  return value;
}

function outlineLesson(course: Course): Lesson {
  const lesson = course.lessons.find(({ id }) => id === "40-challenges-and-trends");
  if (lesson === undefined) throw new Error("the lesson of the outline is missing");
  return lesson;
}

function topicsOf(sections: readonly Section[]): readonly Topic[] {
  return sections.flatMap((section) => (section.kind === "topics" ? section.topics : []));
}

test("the lesson of the outline has its counts", () => {
  const { sections } = outlineLesson(sampleCourse());
  const topics = topicsOf(sections);
  const pointsElsewhere = sections.map((section) => ("keyPoints" in section ? section.keyPoints.length : 0));
  expect(topics).toHaveLength(8);
  expect(topics.flatMap(({ keyPoints }) => keyPoints)).toHaveLength(16);
  expect(pointsElsewhere).toEqual([0, 0, 2, 0, 2]);
  expect(topics.flatMap(({ figures }) => figures)).toHaveLength(8);
  expect(topics.flatMap(({ tables }) => tables)).toHaveLength(8);
  expect(sections.map(({ toc }) => toc)).toEqual([true, true, false, false, false]);
});

test("every slot of the sample course says in words what it will show", () => {
  for (const { figures, tables } of sampleCourse().lessons.flatMap(({ sections }) => topicsOf(sections)))
    for (const { alt, caption } of [...figures, ...tables]) {
      expect(alt?.value.length).toBeGreaterThan(20);
      expect(alt?.value).not.toBe(plainText(caption.inlines));
    }
});

test("the references of the outline are printed in its very words", () => {
  const course = sampleCourse();
  const keys = topicsOf(outlineLesson(course).sections).flatMap(({ references }) => references);
  const printed = orderCitations(keys.map(({ value }) => value)).map((key) => {
    const reference = course.references.find(({ id }) => id.value === key);
    if (reference === undefined) throw new Error(`no entry for ${key}`);
    const style = styleOf("lectern");
    return formatEntry(reference, { style, width: style.width, lang: course.lang.value }).runs.map(({ text }) => text).join("");
  });
  expect(printed).toEqual([
    "Brundage, M., Avin, S., Clark, J., Toner, H., Eckersley, P., Garfinkel, B., ... & Amodei, D. (2018). The Malicious Use of Artificial Intelligence: Forecasting, Prevention, and Mitigation. arXiv preprint arXiv:1802.07228.",
    "Jouppi, N. P., Young, C., Patil, N., Patterson, D., Agrawal, G., Bajwa, R., ... & Yoon, D. (2017). In-datacenter performance analysis of a tensor processing unit. In Proceedings of the 44th Annual International Symposium on Computer Architecture (pp. 1-12).",
    "O'Neil, C. (2016). Weapons of Math Destruction: How Big Data Increases Inequality and Threatens Democracy. Crown.",
    "Doshi-Velez, F., & Kim, B. (2017). Towards a rigorous science of interpretable machine learning. arXiv preprint arXiv:1702.08608.",
    "Brown, T. B., Mann, B., Ryder, N., Subbiah, M., Kaplan, J., Dhariwal, P., ... & Amodei, D. (2020). Language Models are Few-Shot Learners. arXiv preprint arXiv:2005.14165.",
    "Li, X., Yin, X., Li, C., Hu, X., Zhang, P., Zhang, L., ... & Wang, L. (2020). Oscar: Object-semantics aligned pre-training for vision-language tasks. In European Conference on Computer Vision (pp. 121-137). Springer, Cham.",
  ]);
});

test("citations are ordered by their first mention, each once", () => {
  expect(orderCitations(["b", "a", "b", "c", "a"])).toEqual(["b", "a", "c"]);
});
