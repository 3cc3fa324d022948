import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/support/check-pages.ts", "tests/support/check-design.ts", "tests/images/check-*.ts", "tests/charts/check-*.ts", "tests/math/check-*.ts", "tests/pack/check-*.ts"],
    globalSetup: ["tests/support/temporary-files.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
