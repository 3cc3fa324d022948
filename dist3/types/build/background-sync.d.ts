/** Files that go to the disk while other work goes on. */
export declare class BackgroundSync {
    #private;
    /** Takes a file over that was written, and closes it once the disk has it. */
    take(descriptor: number): void;
    /** Waits until no file is open any more, whatever became of it. */
    settled(): Promise<void>;
    /** Waits until the disk has all files. Throws what it threw for the first of those that it has not. */
    done(): Promise<void>;
}
