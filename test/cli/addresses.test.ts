import { beforeEach, describe, expect, it, vi } from "vitest";
import { projectModule } from "../../scripts/lib/project.ts";
import { builtIn } from "../company/support.ts";

const magnet = "kind: bom\nid: A\nitems:\n  - { partNumber: M, description: NdFeB magnet, quantity: 1, countryOfOrigin: CN }\n";
const pages = { "end-use/missing": "# end-use/missing\n\nAsks.\n" };
const broken = () => {
  throw new Error("out of order");
};

/** All that the command writes on a magnet, in every format, with its help and what it says of a fault of its own. */
async function everything(): Promise<string> {
  const { main } = await import("../../server/src/cli/main.ts");
  const { memoryHost } = await import("./memoryHost.ts"); // so that both know one FileError
  const { formatNames } = await import("../../server/src/cli/check/options.ts");
  const said: string[] = [];
  const lodestone = async (...args: readonly string[]): Promise<void> => {
    const host = memoryHost({ files: { "/repo/a.bom.yaml": magnet }, pages, packs: args[0] === "rules" ? broken : () => builtIn });
    await main(args, host);
    said.push(host.out(), host.err());
  };
  for (const format of formatNames) await lodestone("check", "a.bom.yaml", "--format", format);
  await lodestone("help");
  await lodestone("rules");
  return said.join("\n");
}

beforeEach(() => {
  vi.resetModules();
  return () => vi.doUnmock("../../server/src/generated/project.ts");
});

/** Addresses beside those of schemas, laws and their sources. */
const ours = /https?:\/\/(?:example\.org|github\.com)[^\s"')]*/g;

describe("the addresses of the project", () => {
  it("stand in no report and no message while it has none", async () => {
    vi.doMock("../../server/src/generated/project.ts", () => ({ project: { homepage: undefined, bugs: undefined } }));
    const said = await everything();
    expect(said).toContain("Please report it.");
    expect(said.match(ours) ?? []).toEqual([]);
    expect(said).not.toMatch(/helpUri|informationUri|More/);
  });

  it("stand in reports and messages once it has some", async () => {
    const project = { homepage: "https://example.org/lodestone", bugs: "https://example.org/bugs" };
    vi.doMock("../../server/src/generated/project.ts", () => ({ project }));
    const said = await everything();
    const page = `${project.homepage}/blob/main/docs/rules/end-use/missing.md`;
    expect(said).toContain("Please report it at https://example.org/bugs.");
    expect(said).toContain(`"informationUri": "${project.homepage}"`);
    expect(said).toContain(`"helpUri": "${page}"`);
    expect(said).toContain(`href="${page}"`);
    expect(said).toContain(`More: ${project.homepage}`);
  });

  it("are those of package.json", () => {
    expect(projectModule({})).toContain("homepage: undefined,\n  bugs: undefined,");
    const both = 'homepage: "https://example.org/lodestone",\n  bugs: "https://example.org/bugs",';
    expect(projectModule({ homepage: "https://example.org/lodestone#readme", bugs: { url: "https://example.org/bugs" } })).toContain(both);
    expect(projectModule({ homepage: "https://example.org/lodestone/", bugs: "https://example.org/bugs" })).toContain(both);
  });
});
