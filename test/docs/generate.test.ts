import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateDocs } from "../../scripts/docs.ts";
import { pages, root as project } from "./site.ts";

const root = mkdtempSync(join(tmpdir(), "docs-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("generateDocs", () => {
  beforeAll(() => {
    for (const folder of ["package.json", "schemas", "server/packs", "server/src/rules"])
      cpSync(join(project, folder), join(root, folder), { recursive: true });
    generateDocs(root, { check: false });
  });

  it("writes every page, and then finds nothing to do", () => {
    for (const [name, page] of pages) expect(readFileSync(join(root, "docs", name), "utf8"), name).toBe(page);
    expect(generateDocs(root, { check: false })).toEqual([]);
    expect(generateDocs(root, { check: true })).toEqual([]);
  });

  it("finds a page that was changed or is gone, and touches nothing when it only checks", () => {
    const changed = join(root, "docs/acts/mofcom-2025-18.md");
    writeFileSync(changed, `${readFileSync(changed, "utf8")}More.\n`);
    rmSync(join(root, "docs/rules.md"));
    expect(generateDocs(root, { check: true })).toEqual(["docs/rules.md", "docs/acts/mofcom-2025-18.md"]);
    expect(readFileSync(changed, "utf8")).toMatch(/More\.\n$/);
    expect(generateDocs(root, { check: false })).toHaveLength(2);
    expect(generateDocs(root, { check: true })).toEqual([]);
  });

  it("finds and removes the page of an act that is gone, and leaves pages alone that it does not make", () => {
    const gone = join(root, "docs/acts/mofcom-1999-1.md");
    const own = join(root, "docs/notes/by-hand.md");
    mkdirSync(join(root, "docs/notes"));
    for (const file of [gone, own]) writeFileSync(file, "# Old\n");
    expect(generateDocs(root, { check: true })).toEqual(["docs/acts/mofcom-1999-1.md"]);
    expect(existsSync(gone)).toBe(true);
    generateDocs(root, { check: false });
    expect([gone, own].map((file) => existsSync(file))).toEqual([false, true]);
  });

  it("follows a change of a pack", () => {
    const file = join(root, "server/packs/prc/mofcom-2025-70.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('until: "2026-11-10"', 'until: "2027-01-10"'));
    expect(generateDocs(root, { check: true })).toContain("docs/acts/mofcom-2025-57.md");
    writeFileSync(file, text.replace('until: "2026-11-10"', 'until: "2026-02-30"'));
    expect(() => generateDocs(root, { check: true })).toThrow(/server\/packs\/prc\/mofcom-2025-70\.yaml:\d+:\d+: /);
  });
});
