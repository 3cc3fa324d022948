/** What becomes of lists of definitions in the tree. */
export const definitionTree = {
    enter: {
        defList(token) {
            this.enter({ type: "defList", children: [] }, token);
        },
        defListTerm(token) {
            this.enter({ type: "defListTerm", children: [] }, token);
        },
        defListDescription(token) {
            this.enter({ type: "defListDescription", children: [] }, token);
        },
    },
    exit: {
        defList(token) {
            this.exit(token);
        },
        defListTerm(token) {
            this.exit(token);
        },
        defListDescription(token) {
            this.exit(token);
        },
    },
};
