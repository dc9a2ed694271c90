import { describe, expect, it } from "vitest";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { openDocument } from "../../server/src/core/mappings/own/read.ts";
import { endUseInEffect } from "../../server/src/core/model/endUseInEffect.ts";
import { partsOf } from "../../server/src/core/model/parts.ts";
import { chainFrom, longestChain } from "../../server/src/core/model/reference.ts";
import { cutLongChains } from "../../server/src/core/model/resolve.ts";

describe("a circle of references that nobody has cut", () => {
  const root = readYaml("items:\n  - { partNumber: A }\n  - { partNumber: B }\n").documents[0]?.root;
  if (root?.kind !== "map") throw new Error("no map");
  const { items } = openDocument(root, "bom", 0, undefined);
  const [a, b] = items;
  if (a === undefined || b === undefined) throw new Error("no items");
  a.reference = { kind: "item", at: a.place, target: b };
  b.reference = { kind: "item", at: b.place, target: a };

  it("is followed as far as any chain, and no further", () => {
    expect([...chainFrom(a)]).toHaveLength(longestChain + 1);
    expect(a.description).toEqual([]);
    expect(a.material).toBeUndefined();
    expect(partsOf(a)).toEqual([]);
    expect(endUseInEffect(a)).toBeUndefined();
    expect([...cutLongChains(items).keys()].map(({ partNumber }) => partNumber?.value).sort()).toEqual(["A", "B"]);
  });
});
