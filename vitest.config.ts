import { defineConfig } from "vitest/config";

const all = "test/**/*.test.ts";

/** Tests that hold a limit of time or memory: each runs alone, so that no other takes a share of either. */
const timed = [
  "test/bench/**/*.test.ts",
  "test/formats/glance.test.ts",
  "test/lsp/{burst,heap,links,warmUp}.test.ts",
  "test/lsp/features/{anyText,around}.test.ts",
  "test/yaml/limits.test.ts",
];

/** Folders of tests that start no process and change nothing outside of themselves, so that they can share what was imported once. */
const pure =
  "test/{baseline,changes,company,control,countries,explain,fixes,formats,graph,l10n,model,overview,packs,parts,recognise,rollup,rules,samples,screen,sections,states,waivers,yaml}/**/*.test.ts";

export default defineConfig({
  test: {
    environment: "node",
    setupFiles: ["test/support/properties.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000, // some build the project, or install its package, before they begin
    expect: { requireAssertions: true }, // a test that compares nothing proves nothing
    update: "none", // a list of known mistakes that is missing is not made up; `--update` writes it
    projects: [
      {
        extends: true,
        test: { name: "pure", include: [pure], exclude: timed, isolate: false, maxWorkers: 2, sequence: { groupOrder: 0 } },
      },
      { extends: true, test: { name: "process", include: [all], exclude: [pure, ...timed], maxWorkers: 2, sequence: { groupOrder: 1 } } },
      { extends: true, test: { name: "timed", include: timed, maxWorkers: 1, sequence: { groupOrder: 2 } } },
    ],
  },
});
