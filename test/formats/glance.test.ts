import { expect, it, vi } from "vitest";
import type { Format } from "../../server/src/core/formats/format.ts";
import { defaultFormat, formatOf } from "../../server/src/core/formats/registry.ts";
import { licenceNumbers } from "../../server/src/core/graph/licenceNumbers.ts";
import { citesLicences, citesLicencesIn, mayCite } from "../../server/src/core/graph/shipments.ts";
import { kindIn } from "../../server/src/core/mappings/own/survey.ts";
import { LineIndex } from "../../server/src/index.ts";

/** A format in which `%` and two digits stand for any character, and which answers nothing that it has not read. */
vi.mock(import("../../server/src/core/formats/registry.ts"), async (original) => {
  const registry = await original();
  const yaml = registry.defaultFormat;
  const read: Format["read"] = (text, options) =>
    yaml.read(
      text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
      options,
    );
  const escaped: Format = { ...yaml, read, glance: undefined, sections: undefined };
  return { ...registry, formatOf: (name) => (name.endsWith(".esc") ? escaped : registry.formatOf(name)) };
});

const plain = "kind: shipment\nlicences: { L-7: { validUntil: 2027-01-01 } }\nitems: [{ partNumber: M, licence: L-7 }]\n";
const escaped = plain.replaceAll("c", "%63").replaceAll("L", "%4c").replaceAll("k", "%6b");
const inYaml = plain.replace("licence: L-7", '"licen\\x63e": "\\x4c-7"');
const other = new Set(["L-8"]);

it("leaves it to the format whether a text may name a licence", () => {
  for (const [text, path] of [
    [plain, "a.shipment.yaml"],
    [inYaml, "a.shipment.yaml"],
    [escaped, "a.shipment.esc"],
  ] as const) {
    expect(citesLicences(text, formatOf(path))).toBe(true);
    expect(citesLicencesIn(new LineIndex(text), formatOf(path))).toBe(true);
    expect([...licenceNumbers(text, formatOf(path))]).toEqual(["L-7"]);
    expect(mayCite(text, formatOf(path), new Set(["L-7"]))).toBe(true);
  }
  // Only what its format says is surely not there is passed over.
  expect(mayCite(plain, formatOf("a.shipment.yaml"), other)).toBe(false);
  expect(mayCite(plain, formatOf("a.shipment.yaml"), new Set(["L 8"]))).toBe(true);
  expect(mayCite(escaped, formatOf("a.shipment.esc"), other)).toBe(true);
  expect(citesLicences(escaped, formatOf("a.shipment.yaml"))).toBe(false);
  expect(citesLicencesIn(new LineIndex(escaped), formatOf("a.shipment.yaml"))).toBe(false);
});

it("leaves it to the format whether a text may say what it is", () => {
  expect([kindIn(plain, "a.yaml"), kindIn(escaped, "a.esc"), kindIn(escaped, "a.yaml")]).toEqual(["shipment", "shipment", undefined]);
  expect(defaultFormat.glance).toBeDefined();
});
