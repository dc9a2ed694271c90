import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    setupFiles: ["test/support/properties.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000, // some build the project, or install its package, before they begin
    expect: { requireAssertions: true }, // a test that compares nothing proves nothing
    update: "none", // a list of known mistakes that is missing is not made up; `--update` writes it
  },
});
