import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { magnet, root, run, temporaryFolder } from "./installed.ts";

const folder = temporaryFolder("executable");
const place = join(folder, "bin");
const lodestone = join(place, "lodestone");
const work = join(folder, "work");

beforeAll(() => {
  mkdirSync(place);
  mkdirSync(work);
  writeFileSync(join(work, "a.bom.yaml"), magnet);
  const made = run(process.execPath, ["esbuild.mjs", "executable", "--built", "--out", lodestone], { cwd: root });
  if (made.status !== 0) throw new Error(made.stderr);
  chmodSync(place, 0o555);
});

/** An environment in which no Node is found. */
const bare = { PATH: "/nowhere" };

describe("the single executable", () => {
  it.each([
    ["a check", ["check", "--format", "json"], 1],
    ["a check in another language", ["check", "--locale", "zh-cn"], 1],
    ["a page of a rule", ["explain", "end-use/missing"], 0],
    ["the acts", ["acts"], 0],
    ["a wrong option", ["check", "--nonsense"], 2],
  ])("says in %s what the package says, from a folder that nobody may write to, without Node", (_, args, status) => {
    const [own, packaged] = [
      run(lodestone, args, { cwd: work, env: bare }),
      run(process.execPath, [join(root, "dist/cli.js"), ...args], { cwd: work }),
    ];
    expect([own.status, own.stdout, own.stderr]).toEqual([status, packaged.stdout, packaged.stderr]);
  });

  it("validates against a schema, by a bundle that few runs need", () => {
    const there = join(work, "schema");
    mkdirSync(there);
    writeFileSync(join(there, "lodestone.yaml"), "mappings: { m: { schema: s.json, validate: true, files: [x.json] } }\n");
    writeFileSync(join(there, "s.json"), JSON.stringify({ type: "object", properties: { n: { type: "number" } } }));
    writeFileSync(join(there, "x.json"), '{ "n": "one" }\n');
    const [own, packaged] = [
      run(lodestone, ["check"], { cwd: there, env: bare }),
      run(process.execPath, [join(root, "dist/cli.js"), "check"], { cwd: there }),
    ];
    expect([own.status, own.stdout, own.stderr]).toEqual([packaged.status, packaged.stdout, packaged.stderr]);
    expect(`${own.stdout}${own.stderr}`).not.toContain("lodestone: An internal error");
  });

  it.each([["lsp"], ["mcp"]])("serves %s", async (name) => {
    const message =
      name === "lsp"
        ? { jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } }
        : {
            jsonrpc: "2.0",
            id: 1,
            method: "initialize",
            params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
          };
    const text = JSON.stringify(message);
    const server = spawn(lodestone, [name, "--stdio"], { cwd: work, env: bare });
    const answer = new Promise<string>((resolve, reject) => {
      let out = "";
      server.stdout.on("data", (piece: Buffer) => {
        out += piece.toString();
        if (out.includes('"id":1')) resolve(out);
      });
      server.on("exit", (status) => reject(new Error(`ended with ${status}`)));
    });
    server.stdin.write(name === "lsp" ? `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}` : `${text}\n`);
    expect(await answer).toContain("capabilities");
    server.removeAllListeners("exit");
    server.kill();
  });
});
