import type { FeatureName } from "./condition-row.js";
import type { Reading } from "./reading.js";
/** What a document holds that gives conditions a meaning. Reads the content of the pages. */
export declare function featuresOf(reading: Reading): ReadonlySet<FeatureName>;
