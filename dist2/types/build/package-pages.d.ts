/** A page of the package's documentation, such as `diagnostics.md`. */
export declare function packagePage(name: string): string;
