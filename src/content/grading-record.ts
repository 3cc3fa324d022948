import type { Assessment, Grade, Material, Materials } from "../model/index.js";
import { valueAt } from "./content-node.js";
import type { ContentNode, MapNode } from "./content-node.js";
import { date, items, maps, number, plainText, plainTexts, requiredText, richText } from "./reading.js";
import type { Reading } from "./reading.js";

/** What counts towards the grade. */
export function readAssessments(node: ContentNode | undefined, reading: Reading): Assessment[] {
  return maps(node).map((map) => ({
    name: requiredText(map, "name", reading),
    weight: number(valueAt(map, "weight")),
    description: richText(valueAt(map, "description"), reading),
    due: date(valueAt(map, "due")),
    outcomes: plainTexts(valueAt(map, "outcomes")),
    span: map.span,
  }));
}

/** The grading scale. */
export function readGrades(node: ContentNode | undefined, reading: Reading): Grade[] {
  return maps(node).map((map) => ({
    grade: requiredText(map, "grade", reading),
    from: number(valueAt(map, "from")),
    meaning: richText(valueAt(map, "meaning"), reading),
  }));
}

/** The materials of a course. Their keys count as citations. */
export function readMaterials(node: ContentNode | undefined, reading: Reading): Materials {
  if (node?.kind !== "map") return { required: [], recommended: [] };
  return { required: materialsAt(node, "required", reading), recommended: materialsAt(node, "recommended", reading) };
}

function materialsAt(map: MapNode, key: string, reading: Reading): Material[] {
  return items(valueAt(map, key)).flatMap((item) => {
    const reference = plainText(item.kind === "map" ? valueAt(item, "reference") : item);
    if (reference === null) return [];
    reading.citations.push({ key: reference.value, locator: null, span: reference.span });
    return [{ reference, note: item.kind === "map" ? richText(valueAt(item, "note"), reading) : null }];
  });
}
