/**
 * What an author must not do to readers who cannot see, or not see well. Comes in: the styled element tree of a
 * document; goes out: mistakes, each at the place of whoever can mend it. It must not know pages or PDF.
 */
export { checkAccessibility } from "./check-accessibility.js";
