import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { recognise } from "./data.ts";

const packs = new URL("../../server/packs/prc/", import.meta.url);

interface Entry {
  readonly code: string;
  readonly form?: string;
  readonly name?: Readonly<Record<string, string>>;
}

/** Names that speak of an item by another entry, or deny a material: no description of goods does. */
const ofOthers = /\b1C226\b|\b2B902\.[foq]\b|missile parts/;

const named = readdirSync(packs)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => (load(readFileSync(new URL(name, packs), "utf8")) as { controlledItems?: readonly Entry[] }).controlledItems ?? [])
  .filter(({ form }) => form !== "technology")
  .flatMap(({ name = {} }) => Object.values(name))
  .filter((text) => !ofOthers.test(text));

describe("the names of the control lists", () => {
  it("are there", () => expect(named.length).toBeGreaterThan(300));
  it.each([...new Set(named)])("%s names a monitored material", (text) => expect(recognise(text).verdict).not.toBe("none"));
});
