import { deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { fragmentOf, longestLink, readFragment } from "../../client/site/playground/link.ts";

/** The fragment of a link that anyone may have made. */
function fragment(value: unknown): string {
  return `#file=${deflateRawSync(JSON.stringify(value)).toString("base64url")}`;
}

const file = { name: "a/b.bom.yaml", text: "kind: bom\nid: ü 磁\n" };

it("carries files there and back", async () => {
  const shared = { files: [file, { name: "lodestone.yaml", text: "" }], active: "a/b.bom.yaml", asOf: "2026-11-11" };
  const { fragment: made, fits } = await fragmentOf(shared);
  expect(fits).toBe(true);
  expect(made).toMatch(/^#file=[\w-]+$/);
  expect(await readFragment(made)).toEqual(shared);
});

it("says when files are too long for a link", async () => {
  const noise = Array.from({ length: 20_000 }, (_, index) => ((index * 7919 * 104_729) % 99_991).toString(36)).join("");
  const { fragment: made, fits } = await fragmentOf({ files: [{ name: "a.bom.yaml", text: noise }], active: "" });
  expect(made.length).toBeGreaterThan(longestLink);
  expect(fits).toBe(false);
});

it.each(["", "#prc", "#files=x"])("is none: %j", async (made) => {
  expect(await readFragment(made)).toBe("none");
});

it("takes of a link what it knows, and nothing else", async () => {
  const given = { files: [{ ...file, more: 1 }], active: "c.bom.yaml", asOf: "<b>", more: 1 };
  expect(await readFragment(fragment(given))).toEqual({ files: [file], active: "a/b.bom.yaml" });
});

it.each([
  ["cut", "#file=7VbNbtw"],
  ["no base64", "#file=%%%"],
  ["too long", `#file=${"A".repeat(20_000)}`],
  ["no files", fragment({ files: [] })],
  ["too many files", fragment({ files: Array.from({ length: 21 }, (_, index) => ({ name: `${index}.bom.yaml`, text: "" })) })],
  ["two files of a name", fragment({ files: [file, file] })],
  ["another form", fragment({ files: [{ name: "a.bom.yaml", text: 5 }] })],
  ["no object", fragment([null])],
  ["a name that leads away", fragment({ files: [{ name: "../a.bom.yaml", text: "" }] })],
  ["a name with markup", fragment({ files: [{ name: "<b>.bom.yaml", text: "" }] })],
  ["a text that unpacks to more than it may", fragment({ files: [{ name: "a.bom.yaml", text: " ".repeat(2_000_000) }] })],
])("is broken: %s", async (_, made) => {
  expect(await readFragment(made)).toBe("broken");
});
