import { describe, expect, it } from "vitest";
import { readCases, recognise } from "./data.ts";

const goods = readCases("goods.yaml") as Readonly<Record<"rareEarth" | "question" | "none", string[]>>;
const verdicts = { rareEarth: "material", question: "question", none: "none" } as const;

describe.each(Object.entries(goods))("goods: %s", (group, texts) => {
  it.each(texts)("%s", (text) => {
    expect(recognise(text).verdict).toBe(verdicts[group as keyof typeof verdicts]);
  });
});
