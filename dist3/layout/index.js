export { LayoutMemory, layOut } from "./lay-out.js";
export { pageNumbersById } from "./targets.js";
