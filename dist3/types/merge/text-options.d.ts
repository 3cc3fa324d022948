/** How a text is printed that stands in several places. */
export interface TextOptions {
    /** Whether what it links to is linked; it is not in what is a link itself. */
    readonly links?: boolean;
    /** Whether its notes are set; as its links where absent. */
    readonly notes?: boolean;
}
