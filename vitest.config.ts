import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/temporary.ts",
    // A test that expects nothing, such as one that looks through an empty list, fails.
    expect: { requireAssertions: true },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The machine that checks has two cores; more workers only wait for each other.
    maxWorkers: 2,
    // What depends on the clock of a busy machine gets a second try there; `npm test` tells which needed it.
    retry: process.env.CI ? 1 : 0,
  },
});
