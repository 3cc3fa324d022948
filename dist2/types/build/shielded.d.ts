/**
 * Does a short piece of work that no signal may interrupt: one that comes meanwhile takes effect after it. At all other
 * times signals end the process at once, as they do by default, however busy it is; a handler could only be called
 * between two documents. `cleanUp` is called before a signal that was held back ends the process.
 */
export declare function shielded<T>(work: () => T, cleanUp: () => void): Promise<T>;
