import { defineConfig } from "vitest/config";

const seed = Date.now() % 2 ** 31;

export default defineConfig({
  test: {
    include: [
      "tests/**/{properties,robustness,mutations,parse,style-properties,merge,format,position,did-you-mean,disk,kills}.test.ts",
      "tests/images/*.test.ts",
      "tests/import/*.test.ts",
    ],
    globalSetup: ["tests/support/temporary-files.ts"],
    setupFiles: ["tests/support/property-seed.ts"],
    env: { PROPERTY_SEED: String(seed), PROPERTY_RUNS: "10" },
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
