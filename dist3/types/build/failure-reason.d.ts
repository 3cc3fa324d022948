/** Whether an error comes from the operating system. */
export declare function isDiskFailure(error: unknown): error is NodeJS.ErrnoException & {
    readonly code: string;
};
/** Why the disk refused, in words; an error of any other kind is ours and is thrown again. */
export declare function failureReason(error: unknown): string;
