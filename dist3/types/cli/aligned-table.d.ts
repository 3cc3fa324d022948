/** Rows of cells as lines for people, their columns aligned by what terminals draw; the first row is the header. */
export declare function alignedTable(cells: readonly (readonly string[])[]): string;
