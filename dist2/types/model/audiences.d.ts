import type { CourseRecord } from "./fields/course.js";
/** The audiences that a course has, whose editions can be made: students first. */
export declare function audiencesOf({ audiences }: Pick<CourseRecord, "audiences">): readonly string[];
