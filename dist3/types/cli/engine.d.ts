/** Has the engine run as one document needs it, in this thread and others of the process; said before anything else is loaded. */
export declare function spareEngine(): void;
/** Has it run as many or large documents need it. */
export declare function makeRoom(): void;
/** The same where so many documents are about to be made. */
export declare function makeRoomFor(documents: number): void;
/** Has it run as a process needs it that goes on doing the same. */
export declare function settleDown(): void;
