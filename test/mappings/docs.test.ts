import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Report } from "../../server/src/generated/report.ts";
import { main, memoryHost } from "../cli/memoryHost.ts";
import { builtIn } from "../company/support.ts";

it("the example of a schema in docs/configuration.md finds the magnet at its place", async () => {
  const page = readFileSync("docs/configuration.md", "utf8").replaceAll("\r\n", "\n");
  const section = page.slice(page.indexOf("## Your own JSON Schema"), page.indexOf("## Extending"));
  const [config = "", schema = "", parts = ""] = [...section.matchAll(/```(?:yaml|json)\n([\s\S]*?)```/g)].map(([, text]) => text);
  const files = { "/repo/lodestone.yaml": config, "/repo/schemas/parts.schema.json": schema, "/repo/parts/lathe.yaml": parts };
  const host = memoryHost({ files, packs: () => builtIn });
  expect(await main(["check", "--format", "json", "--quiet"], host)).toBe(1);
  const { files: judged } = JSON.parse(host.out()) as Report;
  const missing = judged[0]?.findings.find(({ ruleId }) => ruleId === "end-use/missing");
  const { start, end } = missing?.range ?? { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
  expect(parts.split("\n")[start.line - 1]?.slice(start.column - 1, end.column - 1)).toBe("MAG-1");
  expect(missing?.path).toBe("/items/0/items/0");
});
