/**
 * Has the program end with the exit code of the environment where its output cannot be written, and says so. Somebody who reads one
 * line and leaves (`| head -1`) makes no mistake, and the documents are still wanted.
 */
export declare function heedBrokenOutput(): void;
