import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Refused } from "../../server/src/agents/bounds.ts";
import { checkedInput } from "../../server/src/agents/checkInput.ts";
import { type AgentTool, agentTools, editorSchemaOf, inputSchemaOf, toolInputs } from "../../server/src/agents/input.ts";

describe("the manifest", () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "package.json"), "utf8"));
  const titles = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "package.nls.json"), "utf8"));

  it("contributes the tools of the server for agents", () => {
    expect(manifest.contributes.languageModelTools).toEqual(
      agentTools.map((tool) => ({
        name: `lodestone_${tool}`,
        toolReferenceName: expect.stringMatching(/^lodestone[A-Z]\w+$/),
        displayName: `%tool.${tool}%`,
        modelDescription: toolInputs[tool].description,
        canBeReferencedInPrompt: true,
        when: "lodestone.agentTools",
        inputSchema: editorSchemaOf(tool),
      })),
    );
    for (const tool of agentTools) expect(titles[`tool.${tool}`]).toBe(toolInputs[tool].title);
  });
});

describe("the arguments of a tool", () => {
  it.each<[AgentTool, unknown]>([
    ["check", {}],
    ["check", { paths: ["a.bom.yaml", "b"], asOf: "2026-12-01" }],
    ["explain", { path: "a.bom.yaml", line: 1 }],
    ["changes", { from: "2026-11-01", to: "2026-12-01" }],
  ])("of %s may be %j", (tool, given) => expect(checkedInput(given, inputSchemaOf(tool))).toEqual(given));

  it.each<[AgentTool, unknown]>([
    ["check", undefined],
    ["check", ["a.bom.yaml"]],
    ["check", { paths: "a.bom.yaml" }],
    ["check", { paths: [""] }],
    ["check", { paths: [7] }],
    ["check", { paths: Array.from({ length: 101 }, () => "a") }],
    ["check", { asOf: "--output=html:x.html" }],
    ["check", { asOf: "2026-12-01\n" }],
    ["check", { output: "x" }],
    ["check", { toString: "x" }],
    ["check", { folder: "x" }],
    ["explain", { path: "a.bom.yaml", line: 0 }],
    ["explain", { path: "a.bom.yaml", line: 1.5 }],
    ["explain", { path: "a.bom.yaml", line: "1" }],
    ["explain", { text: "x".repeat(5001) }],
    ["changes", { from: "2026-11-01" }],
  ])("of %s may not be %j", (tool, given) => expect(() => checkedInput(given, inputSchemaOf(tool))).toThrow(Refused));

  it("name a folder in an editor alone", () => {
    expect(checkedInput({ folder: "x" }, editorSchemaOf("check"))).toEqual({ folder: "x" });
  });
});
