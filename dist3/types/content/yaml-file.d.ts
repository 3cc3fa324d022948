import type { Outcome, Source } from "../diagnostics/index.js";
import type { ContentNode } from "./content-node.js";
/**
 * The values of a YAML file, read under YAML 1.2's core schema. The value is `null` where the file holds none or where
 * its syntax leaves in doubt what the author wrote; no value then stands for what somebody meant. What stands behind `end` is not YAML.
 */
export declare function readYaml(source: Source, end?: number): Outcome<ContentNode>;
