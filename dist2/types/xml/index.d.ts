/**
 * Text in XML syntax → tokens that leave no gap. Comes in: markup or a drawing as text; goes out: where its tags,
 * attributes and texts stand. It must not know what any of them mean.
 */
export { tokenize } from "./tokens.js";
export type { AttributeToken, Range, Token } from "./tokens.js";
