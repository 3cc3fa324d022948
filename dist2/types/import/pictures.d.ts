/** A picture that an imported course shows, by its address in the outline. */
export interface ImportedPicture {
    /** As the outline writes it, without `%20` and the like. */
    readonly address: string;
    /** Where the course has it: `figures/bow.png`. */
    readonly path: string;
}
interface TextFile {
    readonly path: string;
    readonly text: string;
}
/** Whether an address is that of a file beside the outline. */
export declare function isLocal(address: string): boolean;
/** The files with the pictures of their texts in the course's `figures/`, and where each of these was. */
export declare function withPictures(files: readonly TextFile[]): {
    readonly files: readonly TextFile[];
    readonly pictures: readonly ImportedPicture[];
};
export {};
