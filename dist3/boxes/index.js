export { buildBoxes } from "./build.js";
export { withKnownBoxes } from "./known-boxes.js";
export { continuedCaption } from "./continued.js";
export { marginBoxContent } from "./margin-box.js";
export { speechOf } from "./speech.js";
