/** Whether a rule is for paper of this width. */
export function isForPaper({ paper }, width) {
    return paper.every((query) => (query.bound === "at least" ? width >= query.width : width <= query.width));
}
