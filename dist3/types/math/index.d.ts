/**
 * TeX → measured drawing and speech. Comes in: the TeX of a formula and the language around it; goes out: a drawing in
 * units of the type size with its base line, and the words in which it is read aloud. It must not know where on a page a
 * formula stands, nor where the author wrote it. The packages behind it are optional and loaded by the first formula.
 */
export { loadMathSetter } from "./math-setter.js";
export type { Formula, FormulaFault, FormulaPart, MathSetter } from "./math-setter.js";
export { prepareMath } from "./prepare-math.js";
export { sayFormulas } from "./speech.js";
