import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, afterEach, describe, expect, inject, it, vi } from "vitest";
import { runCommand } from "../../client/src/node/agents/runCommand.ts";
import { Refused } from "../../server/src/agents/bounds.ts";
import { agentTools } from "../../server/src/agents/input.ts";
import { notice } from "../../server/src/agents/notice.ts";
import { answer } from "../../server/src/agents/tools.ts";

const script = join(inject("built"), "cli.js");
const folder = mkdtempSync(join(tmpdir(), "editor-agents-"));
const slow = join(folder, "slow.js");
writeFileSync(
  join(folder, "motor.bom.yaml"),
  'kind: bom\nid: M\nitems:\n  - { partNumber: MAG-1, description: "NdFeB magnet", quantity: 1 }\n',
);
writeFileSync(slow, "setInterval(() => {}, 1000);\n");

afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

describe("the command, run by the editor", () => {
  const running = (more = {}) => ({ script, cwd: folder, signal: new AbortController().signal, ...more });

  it("answers every tool as the server for agents does", async () => {
    const paths = ["motor.bom.yaml"];
    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [script, "mcp", "--stdio"], cwd: folder }));
    const given = {
      check: { paths, asOf: "2026-12-01" },
      explain: { path: "motor.bom.yaml", line: 4, asOf: "2026-12-01" },
      acts: { asOf: "2026-12-01" },
      changes: { from: "2026-11-01", to: "2026-12-01" },
      questions: { paths, asOf: "2026-12-01" },
    };
    for (const tool of agentTools) {
      const { structuredContent } = await client.callTool({ name: tool, arguments: given[tool] });
      const answered = await answer(tool, given[tool], (argv) => runCommand(argv, running()));
      expect({ notice, ...answered }, tool).toEqual(structuredContent);
    }
    await client.close();
  });

  it("says why it cannot", async () => {
    await expect(answer("explain", { path: "gone.bom.yaml" }, (argv) => runCommand(argv, running()))).rejects.toThrow(/gone\.bom\.yaml/);
  });

  it("writes nothing for a CI, and no colours", async () => {
    const summary = join(folder, "summary.md");
    writeFileSync(summary, "");
    for (const [name, value] of Object.entries({ GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary, FORCE_COLOR: "1" }))
      vi.stubEnv(name, value);
    const { out } = await runCommand(["explain", "--text", "--", "NdFeB magnet"], running());
    expect(out).toContain("NdFeB");
    expect(out).not.toContain("\u001b");
    await runCommand(["check", "--format", "json", "--", "motor.bom.yaml"], running());
    expect(readFileSync(summary, "utf8")).toBe("");
  });

  it("is ended after a time", async () => {
    await expect(runCommand([], running({ script: slow, timeout: 300 }))).rejects.toThrow(Refused);
  });

  it("is ended when the call is cancelled", async () => {
    const aborting = new AbortController();
    const run = runCommand([], running({ script: slow, signal: aborting.signal }));
    setTimeout(() => aborting.abort(), 100);
    await expect(run).rejects.toThrow(/abort/i);
  });
});
