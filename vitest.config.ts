import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The machine that checks has two cores; more workers only wait for each other.
    maxWorkers: 2,
  },
});
