import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { rooms } from "./eslint.rooms.js";
import { roomsPlugin } from "./eslint.rooms-rule.js";
import { cyclesPlugin } from "./eslint.cycles-rule.js";

const restrictedSyntax = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
];

export default defineConfig(
  { ignores: ["dist/", "output/", "release/", "coverage/", "node_modules/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { lectern: roomsPlugin },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: false }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/naming-convention": [
        "error",
        { selector: "typeLike", format: ["PascalCase"] },
        { selector: "function", format: ["camelCase"] },
      ],
      "max-lines": ["error", { max: 400 }],
      "max-lines-per-function": ["error", { max: 60 }],
      "max-params": ["error", { max: 4 }],
      "complexity": ["error", { max: 20 }],
      "no-restricted-syntax": ["error", ...restrictedSyntax],
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { lectern: roomsPlugin, "lectern-cycles": cyclesPlugin },
    rules: {
      "lectern/rooms": ["error", { rooms }],
      // Blocks stand in blocks: whatever a block may hold is written by it.
      "lectern-cycles/cycles": ["error", { dispatcher: "layout/flow/write-block.ts" }],
      "no-console": "error",
    },
  },
  {
    files: ["src/cli/*.ts", "src/build/*.ts", "src/start/*.ts"],
    ignores: ["src/cli/terminal.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...restrictedSyntax,
        { selector: "CallExpression[callee.property.name='write']", message: "Print through src/cli/terminal.ts: what comes from outside must not steer a terminal." },
      ],
    },
  },
  { files: ["vitest*.config.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.js"], rules: { "max-lines": ["error", { max: 400 }] } },
);
