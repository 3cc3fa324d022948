/**
 * What an institution asks of a syllabus → what of it a course meets. Comes in: a profile, a course as its students read it, and what
 * is known of its files; goes out: a finding a rule, with places. It must not know files, YAML or the clock.
 */
export { judgeProfile } from "./judge.js";
