import { defineConfig } from "vitest/config";

const all = "test/**/*.test.ts";

/** Tests of the benchmark, and of what the server holds after thousands of edits: `npm run bench` begins with them. */
const bench = ["test/bench/**/*.test.ts", "test/lsp/heap.test.ts"];

/** Tests that hold a limit of time by the clock: each runs alone, so that no other takes a share of it. */
const timed = ["test/lsp/{burst,links,warmUp}.test.ts"];

/** Tests that start processes. */
const starting = [
  "test/package/**/*.test.ts",
  "test/cli/{changed,completion,gitIgnore,hostile,mcp,process,unifiedDiff}.test.ts",
  "test/client/runCommand.test.ts",
  "test/lsp/{hostile,neovim,stdio}.test.ts",
  "test/report/axe.test.ts",
  "test/site/*.test.ts",
];

/** Tests that replace a module, a function of Node or the environment. */
const replacing = ["test/formats/glance.test.ts", "test/lsp/features/anotherFormat.test.ts", "test/support/**/*.test.ts"];

/** Tests that try thousands of texts; `npm run test:quick` leaves them out. */
const long = [
  "test/baseline/sections.test.ts",
  "test/docs/generate.test.ts",
  "test/fixes/properties.test.ts",
  "test/l10n/cases.test.ts",
  "test/lsp/{anyChange,configParity,nearEdit,parity,workspaceParity}.test.ts",
  "test/lsp/across/{anyTree,oneEntry}.test.ts",
  "test/lsp/features/{anyText,around,codeAction}.test.ts",
  "test/mappings/{anySchema,edits,tableCost}.test.ts",
  "test/model/oneMistake.test.ts",
  "test/recognise/{hostile,remembered}.test.ts",
  "test/report/page.test.ts",
  "test/rules/{about,longLists,longTexts,orderOfActs,properties,regimes,styles}.test.ts",
  "test/schema/{agreement,documents}.test.ts",
  "test/screen/speed.test.ts",
  "test/sections/{edits,linked,references,sameness}.test.ts",
  "test/waivers/cost.test.ts",
  "test/yaml/{limits,property}.test.ts",
];

/** What was imported is shared: loading the sources once for each file costs more than most of them. */
const shared = { isolate: false, maxWorkers: 2 };
const first = { sequence: { groupOrder: 0 } };
const second = { sequence: { groupOrder: 1 } };

/** Builds once what those start. */
const globalSetup = "test/support/built.ts";

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
        test: { name: "quick", include: [all], exclude: [...bench, ...timed, ...starting, ...replacing, ...long], ...shared, ...first },
      },
      { extends: true, test: { name: "long", include: long, ...shared, ...first } },
      { extends: true, test: { name: "process", include: starting, globalSetup, ...shared, ...second } },
      { extends: true, test: { name: "replacing", include: replacing, maxWorkers: 2, ...second } },
      { extends: true, test: { name: "timed", include: timed, maxWorkers: 1, sequence: { groupOrder: 2 } } },
      { extends: true, test: { name: "bench", include: bench, globalSetup, maxWorkers: 1, sequence: { groupOrder: 3 } } },
    ],
  },
});
