import { describe, it } from "vitest";
import { allCases, ruleFolders, runCase } from "./caseRunner.ts";

const cases = allCases();

for (const folder of ruleFolders()) {
  const own = cases.filter(({ ruleId }) => ruleId === folder);
  if (own.length === 0) continue;
  describe(folder, () => {
    for (const one of own) it(`${one.file}: ${one.about}`, () => void runCase(one));
  });
}
