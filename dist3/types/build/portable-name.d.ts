/** True for the names that Windows keeps for devices, with any extension. */
export declare function isDeviceName(name: string): boolean;
/**
 * A name for a file or folder that every system takes: composed letters, no character or name that one of them keeps
 * for itself, no dot or space at the end, at most 255 bytes. `ending` stands at its end whatever happens to `name`. A
 * name that was cut carries a fingerprint of the whole one.
 */
export declare function portableName(name: string, ending?: string): string;
