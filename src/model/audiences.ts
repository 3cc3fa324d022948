import type { CourseRecord } from "./fields/course.js";

/** The audiences that a course has, whose editions can be made: students first. */
export function audiencesOf({ audiences }: Pick<CourseRecord, "audiences">): readonly string[] {
  return [...new Set(["student", "instructor", ...audiences.map(({ value }) => value)])];
}
