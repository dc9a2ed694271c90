import { expect, it } from "vitest";
import { reportStyle } from "../../server/src/report/html/style.ts";

it("a narrow page has every list of facts in one column, so that no word is broken in half", () => {
  const [, narrow = ""] = /^@media \(max-width: 40rem\) \{\n([\s\S]*?)^\}/m.exec(reportStyle) ?? [];
  const inColumns = [...reportStyle.matchAll(/^(\S.*\bdl\S*) \{[^}]*grid-template-columns/gm)].map(([, selector]) => selector);
  expect(inColumns.length).toBeGreaterThan(2);
  const [, single = ""] = /^ {2}(.*) \{ display: block; \}/m.exec(narrow) ?? [];
  expect(single.split(", ")).toEqual(expect.arrayContaining(inColumns));
});
