function schemaOf(file) {
    if (file === "course.yaml" || file === "references.yaml" || file === "term.yaml")
        return file.replace(".yaml", ".json");
    const [folder] = file.split("/");
    return { lessons: "lesson.json", sheets: "sheet.json", exams: "exam.json", exercises: "exercises.json" }[folder ?? ""] ?? null;
}
/**
 * A file of a course with the comment by which editors find its schema; as it is where there is no schema for it.
 * `schemas` is the folder of the schemas relative to the project, or `null`.
 */
export function withSchema(file, schemas) {
    const schema = schemaOf(file.path);
    if (schema === null || schemas === null)
        return file;
    // From content/<course>/ up to the project.
    const up = "../".repeat(2 + file.path.split("/").length - 1);
    return { path: file.path, text: `# yaml-language-server: $schema=${up}${schemas}/${schema}\n${file.text}` };
}
