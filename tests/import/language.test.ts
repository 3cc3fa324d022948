import { expect, test } from "vitest";
import { languageNamed, languageOf } from "../../src/import/language.js";
import { importOutline } from "../../src/import/index.js";

const texts: readonly (readonly [lang: string, text: string])[] = [
  ["en", "# Birds\n\nThe course is for students of the first year. You will listen to birds and write down what you hear."],
  ["de", "# Einführung in die Vogelkunde\n\nDer Kurs ist für Studierende des ersten Jahres. Die Prüfung wird mit einer Note bewertet."],
  ["es", "# Introducción a las aves\n\nEl curso es para estudiantes del primer año. Se evalúa con una prueba y los trabajos."],
  ["fr", "# Introduction aux oiseaux\n\nLe cours est pour les étudiants de première année. L’examen compte pour une moitié."],
  ["it", "# Introduzione agli uccelli\n\nIl corso è per gli studenti del primo anno. La prova è scritta e dura due ore."],
  ["pt", "# Introdução às aves\n\nO curso é para estudantes do primeiro ano. A prova é escrita e não dura uma hora."],
  ["zh-CN", "# 鸟类学导论\n\n本课程面向一年级学生。\n\n- Gill, F. (2007). Ornithology. Freeman."],
  ["ja", "# 鳥類学入門\n\nこの授業は一年生のためのものです。鳥の声を聞きます。"],
  ["ko", "# 조류학 입문\n\n이 수업은 일학년 학생을 위한 것입니다."],
  ["ru", "# Введение в орнитологию\n\nКурс для студентов первого года."],
  ["el", "# Εισαγωγή στην ορνιθολογία\n\nΤο μάθημα είναι για πρωτοετείς."],
  ["ar", "# مقدمة في علم الطيور\n\nالمقرر لطلاب السنة الأولى."],
  ["fa", "# درآمدی بر پرنده‌شناسی\n\nاین درس برای دانشجویان سال یکم است و گروهی برگزار می‌شود."],
  ["he", "# מבוא לציפורים\n\nהקורס מיועד לתלמידי שנה א."],
  ["hi", "# पक्षी विज्ञान\n\nयह पाठ्यक्रम पहले वर्ष के छात्रों के लिए है।"],
  ["en", "# 12\n\n1.5 2.5"],
  ["de", "# Kurs\n\nDie Folien und der Code liegen im Repository: https://example.org/the/course/of/the/year\n\n```\nfor the of and in\n```"],
];

test.each(texts)("the language is %s by the words of %j", (lang, text) => {
  expect(languageOf(text)).toBe(lang);
});

test.each([
  ["de", "de"], ["es-MX", "es-MX"], ["zh", "zh-CN"], ["zh-TW", "zh-TW"], ["en_US", "en-US"], ["de_DE.UTF-8", "de-DE"], ["Deutsch", "de"], ["French", "fr"], ["中文", "zh-CN"], ["Klingon", null], ["", null], ["en-12", null],
])("front matter names %s", (value, lang) => {
  expect(languageNamed(value)).toBe(lang);
});

test("a course has the language of its outline, and the one that front matter names before it", () => {
  const langOf = (text: string): string | undefined => /^lang: (\S+)$/m.exec(importOutline({ path: "kurs.md", text }).value?.files[0]?.text ?? "")?.[1];
  const outline = "# Vogelkunde\n\n## Gesang\n\n- Der Gesang der Amsel und das Lied der Meise\n";
  expect(langOf(outline)).toBe("de");
  expect(langOf(`---\nlang: de-AT\n---\n\n${outline}`)).toBe("de-AT");
});

test("what import adds is in the language of the course", () => {
  const text = importOutline({ path: "kurs.md", text: "# Vogelkunde\n\n## Gesang\n\n- Der Gesang der Amsel und das Lied der Meise\n" }).value?.files[0]?.text ?? "";
  expect(text).toContain("Alle Lektionen");
  expect(text).not.toContain("All lessons");
});
