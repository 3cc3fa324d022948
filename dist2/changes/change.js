/** What changes are about. */
export const changeKinds = [
    "weight", "points", "due", "date", "hours", "policy", "assessment", "grading", "meeting", "schedule", "outcome", "reading", "contact", "part",
    "lesson", "slot", "wording", "fact",
];
/** What became of something. */
export const changeDeeds = ["new", "changed", "removed", "moved", "filled"];
