/** What the disk's commonest refusals mean, by their POSIX names. */
const reasons = {
    EACCES: "permission denied",
    EPERM: "operation not permitted",
    EROFS: "the file system is read-only",
    ENOENT: "no such file or folder",
    ENOTDIR: "a file stands where a folder is needed",
    EISDIR: "a folder stands where a file is needed",
    EEXIST: "a file stands where a folder is needed",
    ENOSPC: "no space left on the disk",
    EFBIG: "the file is larger than the system lets it be",
    EDQUOT: "the disk quota is used up",
    EIO: "the disk reports an input or output error",
    EBUSY: "another program holds it",
    EMFILE: "too many files are open",
    ELOOP: "links lead in a circle",
    ENAMETOOLONG: "the name is too long",
};
/** Whether an error comes from the operating system. */
export function isDiskFailure(error) {
    return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}
/** Why the disk refused, in words; an error of any other kind is ours and is thrown again. */
export function failureReason(error) {
    if (!isDiskFailure(error))
        throw error;
    return reasons[error.code] ?? error.code;
}
