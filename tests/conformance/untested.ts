import type { ConditionRow } from "../../src/conformance/condition-row.js";

/** The conditions that the protocol numbers without a test: what it asks there is asked by conditions elsewhere. */
export const untested: readonly Pick<ConditionRow, "id" | "failure">[] = [
  { id: "23-001", failure: "a digital signature does not meet what holds for form fields" },
  { id: "27-001", failure: "the means of navigation do not follow from the tags" },
];
