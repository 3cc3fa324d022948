/** A snippet of each of fifteen languages that courses teach. */
export const snippets = {
  python: "@a\ndef f(x):\n\treturn f\"{x}\"  # two", javascript: "const f = (x) => `a ${x + 1}`; // b", java: "class A { int x = 1; /* c */ }",
  c: "#include <a.h>\nint main(void) {\n    return  0;\n}", cpp: "template <class T> T f(T x) { return x; }", csharp: "public record A(int B);",
  rust: "fn main() { let x = 1u8; }", go: "func f() int {\n\treturn 1\t// one\n}", r: "x <- c(1, NA) # d", sql: "SELECT a FROM b WHERE c = 'd';",
  bash: "for f in *; do echo \"$f\"; done", html: "<p class=\"a\">b<script>let c = 1</script></p>", css: ".a:hover { color: #fff }",
  yaml: "a: 1 # b\nc:\n  - d", haskell: "f :: Int -> Int\nf x = x + 1",
} as const;
