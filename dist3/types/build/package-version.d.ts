/** The version of this package, from its manifest. */
export declare function packageVersion(): string;
