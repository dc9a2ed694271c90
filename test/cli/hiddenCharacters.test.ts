import { expect, it } from "vitest";
import { parse } from "yaml";
import { builtIn } from "../company/support.ts";
import { main, memoryHost } from "./memoryHost.ts";

/** A control sequence of eight bits, a line end of eight bits, and two that turn the direction of writing. */
const hidden = "\u009b31m\u0085\u202e\u2066";
const files = {
  "/repo/lodestone.yaml": "mappings: { cart: { use: table, files: [cart.csv] } }\n",
  "/repo/cart.csv": `Part Number,Description,Quantity\nM${hidden}1,NdFeB magnet ${hidden},2\n`,
};

it.each(["json", "sarif", "gitlab"])(
  "%s writes characters that steer a terminal by their numbers, on standard output and in a file",
  async (format) => {
    const host = memoryHost({ files, packs: () => builtIn });
    await main(["check", "--format", format, "--format", `${format}=report.json`], host);
    const texts = [host.out(), host.written.get("/repo/report.json") ?? ""];
    expect(texts[0]).toContain("end-use/missing");
    for (const text of texts) {
      expect(text).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(() => JSON.parse(text)).not.toThrow();
    }
    if (format === "json") expect(texts.map((text) => JSON.stringify(JSON.parse(text)).includes(`M${hidden}1`))).toEqual([true, true]);
  },
);

it("convert writes them so too, and they mean the same", async () => {
  const host = memoryHost({ files, packs: () => builtIn });
  expect(await main(["convert", "cart.csv"], host)).toBe(0);
  expect(host.out()).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect((parse(host.out()) as { items: { partNumber: string }[] }).items[0]?.partNumber).toBe(`M${hidden}1`);
});
