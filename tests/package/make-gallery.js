// Makes the pictures of docs/gallery.md and of README.md from the samples: `npm run gallery`. It takes poppler and ImageMagick.
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const repository = path.join(import.meta.dirname, "..", "..");
const looks = ["default", "classic", "compact", "notes", "large-print"];

/** Lessons of the samples, the page of them that is shown, and the language of both. */
const lessons = [
  { lang: "en", course: "field-ecology", lesson: "20-quadrats-and-transects", page: 1 },
  { lang: "zh", course: "large-model-engineering", lesson: "50-inference-and-deployment", page: 1 },
];

/** A picture of one page in 16 colours: `file` without its extension; `share` is the upper part of it that is shown. */
function picture(pdf, { page, dots, share = 1 }, file) {
  const target = path.join(repository, file);
  execFileSync("pdftoppm", ["-r", String(dots), "-f", String(page), "-l", String(page), "-singlefile", "-png", pdf, target]);
  execFileSync("convert", [`${target}.png`, "-gravity", "north", "-crop", `100%x${String(share * 100)}%+0+0`, "+repage", "-colors", "16", "-strip", `PNG8:${target}.png`]);
}

function build(output, ...asked) {
  execFileSync(process.execPath, [path.join(repository, "dist", "cli", "lectern.js"), "build", "--quiet", "--output", output, ...asked], { cwd: repository, stdio: "inherit" });
}

const folder = mkdtempSync(path.join(tmpdir(), "lectern-gallery-"));
for (const look of looks) {
  const output = path.join(folder, look);
  build(output, "--look", look, ...lessons.map(({ course, lesson }) => `${course}/${lesson}`));
  for (const { lang, course, lesson, page } of lessons) picture(path.join(output, course, `${lesson}-handout.pdf`), { page, dots: 56 }, `docs/gallery/${look}-${lang}`);
}
const output = path.join(folder, "readme");
build(output, "large-model-engineering", "field-ecology", "--only", "40-challenges-and-trends,syllabus,transformer");
picture(path.join(output, "large-model-engineering", "40-challenges-and-trends-handout.pdf"), { page: 4, dots: 72 }, "docs/images/handout-zh");
picture(path.join(output, "field-ecology", "field-ecology-syllabus.pdf"), { page: 1, dots: 72 }, "docs/images/syllabus-en");
picture(path.join(output, "large-model-engineering", "transformer.pdf"), { page: 1, dots: 72, share: 0.52 }, "docs/images/sheet-zh");
