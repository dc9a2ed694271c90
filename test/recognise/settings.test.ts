import { describe, expect, it } from "vitest";
import type { Form, Role } from "../../server/src/core/recognise/types.ts";
import { readCases, recognise } from "./data.ts";

const { forms, itself, hosts, ...roles } = readCases("settings.yaml") as Record<Role | "itself", string[]> & {
  readonly forms: Record<Form | "none", string[]>;
  readonly hosts: Record<"unknown-noun" | "itself", string[]>;
};

/** The roles of what is strong evidence, each once; `itself` where there is none. */
function rolesOf(text: string): (Role | "itself")[] {
  const strong = recognise(text).evidence.filter(({ strength }) => strength === "strong");
  return [...new Set(strong.map(({ role }) => role ?? "itself"))];
}

describe("what a substance is in an item", () => {
  it.each(Object.entries(roles).flatMap(([role, texts]) => texts.map((text) => [text, role])))("%s: %s", (text, role) => {
    expect(rolesOf(text)).toEqual([role]);
  });
  it.each(itself)("%s is the material itself", (text) => {
    expect(rolesOf(text)).toEqual(["itself"]);
  });
});

describe("what the host of a dopant is in an item", () => {
  it.each(Object.entries(hosts).flatMap(([role, texts]) => texts.map((text) => [text, role])))("%s: %s", (text, role) => {
    expect(rolesOf(text).filter((one) => one !== "additive")).toEqual([role]);
  });
});

describe("the form that words give", () => {
  it.each(Object.entries(forms).flatMap(([form, texts]) => texts.map((text) => [text, form])))("%s: %s", (text, form) => {
    const { verdict, form: shown } = recognise(text);
    expect(verdict).toBe("material");
    expect(shown?.value ?? "none").toBe(form);
  });
});
