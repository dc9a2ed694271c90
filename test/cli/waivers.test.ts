import { describe, expect, it } from "vitest";
import type { Report } from "../../server/src/generated/report.ts";
import type { WaiversReport } from "../../server/src/generated/waiversReport.ts";
import { builtIn } from "../company/support.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const item = (name: string) => `  - partNumber: ${name}
    description: Gadolinium oxide
    form: oxide
    casNumber: 12064-62-9
    countryOfOrigin: CN
    quantity: 25
    unit: kg
`;
const waiver = "  # lodestone-waive end-use/missing until 2027-03-31 by J. Doe: sample lot\n";
const files: Readonly<Record<string, Node>> = {
  "/repo/a.bom.yaml": `kind: bom\nid: A\nitems:\n${waiver}${item("GD-1")}`,
  "/repo/sub/b.bom.yaml": `kind: bom\nid: B\nitems:\n  # lodestone-waive end-use/mising until 2027-03-31 by J. Doe: sample lot\n${item("GD-2")}`,
};

async function lodestone(args: readonly string[], world = files) {
  const host = memoryHost({ files: world, packs: () => builtIn, columns: 100 });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err() };
}

describe("check", () => {
  it("leaves what is waived out of exit status, text and annotations, and says how much it is", async () => {
    const text = await lodestone(["check", "a.bom.yaml"]);
    expect(text.status).toBe(0);
    expect(text.out).not.toContain("end-use/missing");
    expect(text.out).toContain("No findings except suppressed ones.\n1 finding waived; `lodestone waivers` lists the waivers.");
    expect(text.out).toMatch(/no end use that is asked for is missing \(1\swaived\)\./);
    expect((await lodestone(["check", "--format", "github", "a.bom.yaml"])).out).toBe("");
  });

  it("says in `explain` and in the report how many missing end uses are waived", async () => {
    expect((await lodestone(["explain", "a.bom.yaml"])).out).toMatch(/0 without a declared end use \(1\swaived\)/);
    expect((await lodestone(["check", "--format", "html", "a.bom.yaml"])).out).toContain("0 without an end use (1 waived)");
  });

  it("tells machines what is waived, by whom and why", async () => {
    const report = JSON.parse((await lodestone(["check", "--format", "json", "a.bom.yaml"])).out) as Report;
    expect(report.summary).toMatchObject({ error: 0, suppressed: 1, undeclared: 0, undeclaredWaived: 1 });
    expect(report.files[0]?.findings).toMatchObject([
      {
        ruleId: "end-use/missing",
        severity: "error",
        suppressed: { kind: "waiver", until: "2027-03-31", by: "J. Doe", range: { start: { line: 4, column: 3 } } },
      },
    ]);
    const [run] = JSON.parse((await lodestone(["check", "--format", "sarif"])).out).runs;
    const suppressions = run.results.map((result: { suppressions: readonly unknown[] }) => result.suppressions);
    expect(suppressions).toMatchObject([[{ kind: "inSource", status: "accepted", justification: "sample lot" }], [], []]);
  });

  it("counts everything with --no-waivers, and says nothing of waivers", async () => {
    const { status, out } = await lodestone(["check", "--no-waivers"]);
    expect(status).toBe(1);
    expect(out.match(/error {2}\S+/g)).toEqual(["error  end-use/missing", "error  end-use/missing"]);
    expect(out).not.toMatch(/waive/);
  });

  it("judges by the day: what was waived appears when the waiver has expired", async () => {
    const { out, status } = await lodestone([
      "check",
      "a.bom.yaml",
      "--as-of",
      "2027-03-31",
      "--compare",
      "2027-04-01",
      "--format",
      "json",
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(out).files[0].appears.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["waiver/expired", "end-use/missing"]);
  });
});

describe("waivers", () => {
  it("lists them with their state and days", async () => {
    const { status, out } = await lodestone(["waivers", "--as-of", "2027-03-30"]);
    expect(status).toBe(0);
    expect(out).toBe(`a.bom.yaml:4  in force  end-use/missing
  until 2027-03-31 (1 day left) by J. Doe: sample lot

sub/b.bom.yaml:4  malformed  end-use/mising
  until 2027-03-31 (1 day left) by J. Doe: sample lot
  There is no rule \`end-use/mising\`. Did you mean \`end-use/missing\`?

2 waivers: 1 in force, 1 malformed.
`);
    expect((await lodestone(["waivers", "--as-of", "2027-04-02", "a.bom.yaml"])).out).toContain("(2 days before 2027-04-02)");
    expect((await lodestone(["waivers", "--as-of", "2027-03-31", "a.bom.yaml"])).out).toContain("(the last day)");
  });

  it("lists them as JSON", async () => {
    const { waivers } = JSON.parse((await lodestone(["waivers", "--format", "json"])).out) as WaiversReport;
    expect(waivers).toMatchObject([
      { path: "a.bom.yaml", state: "in-force", daysLeft: 126, findings: 1, document: 0 },
      { path: "sub/b.bom.yaml", state: "malformed", fault: "There is no rule `end-use/mising`. Did you mean `end-use/missing`?" },
    ]);
  });

  it("says that there are none, and what could not be read", async () => {
    expect((await lodestone(["waivers"], { "/repo/c.bom.yaml": "kind: bom\nid: C\nitems: []\n" })).out).toBe("No waivers.\n");
    const missing = await lodestone(["waivers", "none.bom.yaml"]);
    expect(missing.status).toBe(2);
    expect(missing.err).toContain("none.bom.yaml");
  });
});
