/** Whether this thread is one that a build started to make documents. */
export declare function isJobWorker(): boolean;
/**
 * Makes documents for the thread that started this one, until that ends it: reads the project as the other does, and has the
 * same jobs. It writes nothing, and tells of nothing but results.
 */
export declare function serveJobs(): Promise<void>;
