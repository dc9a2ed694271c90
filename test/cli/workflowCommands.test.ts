import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutCommands } from "../../server/src/cli/terminal/workflowCommands.ts";
import { builtIn } from "../company/support.ts";
import { magnet } from "../lsp/texts.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const runner = { GITHUB_ACTIONS: "true" };

async function lodestone(files: Readonly<Record<string, Node>>, args: readonly string[], env: Readonly<Record<string, string>> = runner) {
  const host = memoryHost({ files, packs: () => builtIn, columns: 60, env });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err() };
}

/** The lines that a runner would take for commands. */
function commands(text: string): string[] {
  return text.split(/[\n\r]/).filter((line) => line.trimStart().startsWith("::") || line.includes("##["));
}

const waived = (reason: string) =>
  magnet.replace(
    "items:\n",
    `items:\n  # lodestone-waive end-use/missing until 2027-01-01 by J. Lindner: ${reason}\n  # lodestone-waive nothing/known until 2027-01-01 by ##[error]x: ${reason}\n`,
  );

describe("text for people, where a runner of GitHub Actions reads along", () => {
  const name = fc.oneof(
    fc.constantFrom("::stop-commands::abc", "::error::x", "##[error]x", "a##[group]b", " ::set-output name=a::b", ":::", "a::b"),
    fc.string({ unit: fc.constantFrom(":", "#", "[", "]", " ", "a", "\t", "\u00a0", "\u2028"), minLength: 1, maxLength: 8 }),
  );
  const words = fc.array(fc.constantFrom("::set-output", "::error::x", "##[error]y", "word", "longerword", "a"), {
    minLength: 1,
    maxLength: 40,
  });

  it("holds no command, whatever files are called and say", async () => {
    await fc.assert(
      fc.asyncProperty(name, words, async (called, reason) => {
        const path = `/repo/${called}.bom.yaml`;
        const text = waived(reason.join(" ")).replace("NdFeB", `${reason.join(" ")} NdFeB`);
        const files = { [path]: text, [`/repo/${called}.shipment.yaml`]: "a: [\n", "/repo/lodestone.yaml": `${reason.join("")}: 1\n` };
        const { "/repo/lodestone.yaml": _, ...judged } = files;
        for (const [world, args] of [
          [judged, ["check", "--color"]],
          [judged, ["check", "--format", "json"]],
          [judged, ["check", "--format", "sarif"]],
          [judged, ["check", `${called}.x`]],
          [judged, ["check", "--as-of", "2026-06-01", "--compare", "2026-01-01"]],
          [judged, ["waivers"]],
          [judged, ["config", `${called}.bom.yaml`]],
          [judged, ["explain", `./${called}.bom.yaml:7`]],
          [judged, [called]],
          [files, ["check"]],
        ] as const) {
          const { out, err } = await lodestone(world, args);
          expect([args, commands(out), commands(err)]).toEqual([args, [], []]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("stays as it is elsewhere, and so does what other programs read", async () => {
    const files = { "/repo/::error::x.bom.yaml": waived("##[error]x") };
    expect((await lodestone(files, ["check"], {})).out).toContain("\n::error::x.bom.yaml:");
    expect((await lodestone(files, ["check"])).out).toContain("\n: :error::x.bom.yaml:");
    const [here, there] = await Promise.all([
      lodestone(files, ["check", "--format", "json"]),
      lodestone(files, ["check", "--format", "json"], {}),
    ]);
    expect(here.out).not.toBe(there.out);
    expect(JSON.parse(here.out)).toEqual(JSON.parse(there.out));
    expect((await lodestone(files, ["check", "--format", "github"])).out).toMatch(/^::error /m);
    const diffs = await Promise.all([runner, {}].map((env) => lodestone(files, ["check", "--fix-dry-run"], env)));
    expect(diffs[0]?.out).toBe(diffs[1]?.out);
  });

  it("is changed where it has to be, and nowhere else", () => {
    expect(withoutCommands("a::b\n  ::c::d\n####[e]\n[##]\n")).toBe("a::b\n  : :c::d\n### #[e]\n[##]\n");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(":", "#", "[", "\n", "\r", " ", "\t", "x"), maxLength: 30 }), (text) => {
        const written = withoutCommands(text);
        expect(commands(written)).toEqual([]);
        expect(written.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        if (commands(text).length === 0) expect(written).toBe(text);
      }),
    );
  });
});
