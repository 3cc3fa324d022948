import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/temporary-files.ts"],
    setupFiles: ["tests/support/property-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
