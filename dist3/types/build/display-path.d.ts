/** A path as people should see it: relative to the project with forward slashes, or whole where it lies elsewhere. */
export declare function displayPath(root: string, file: string): string;
