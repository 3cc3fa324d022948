/** Between how many pairs of nodes a graph may draw edges. */
export declare function edgesIn(text: string): number;
/** What is too much of a graph to be laid out, or `null`: it is counted before the package sees the graph. */
export declare function graphExcess(text: string): string | null;
