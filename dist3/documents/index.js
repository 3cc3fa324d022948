export { documentKinds, kindNames, kindOf } from "./kinds.js";
