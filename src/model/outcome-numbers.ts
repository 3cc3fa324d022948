import type { Course } from "./fields/course.js";

type Outcomes = Pick<Course, "outcomes">;

/** The ids of an outcome and of those that it is made of. */
export function idsOfOutcome({ id, outcomes }: Outcomes["outcomes"][number]): readonly string[] {
  return [id.value, ...outcomes.flatMap((one) => one.id?.value ?? [])];
}

/** Outcomes and those that they are made of in their order, each with its id and its printed number: `1`, `1.2`. */
export function numberedOutcomes({ outcomes }: Outcomes): readonly (readonly [id: string, number: string])[] {
  return outcomes.flatMap(({ id, outcomes: parts }, index) => [
    [id.value, String(index + 1)] as const, ...parts.flatMap((part, at) => (part.id === null ? [] : [[part.id.value, `${index + 1}.${at + 1}`] as const])),
  ]);
}
