import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of WCAG 2.2 up to AA, and what else is good practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is run in the frame. What is skipped while it is far from the screen, or covered, cannot be looked at. */
const look = `
for (const group of document.querySelectorAll(".group")) group.style.contentVisibility = "visible";
for (const bar of document.querySelectorAll(".bar")) bar.style.position = "static";
axe.run({ runOnly: ${JSON.stringify(tags)}, preload: false })`;

/** What axe-core has against what a frame shows, a line for each place; of contrast also what it could not tell. */
export async function axeFaults(frame: Frame | Page): Promise<string[]> {
  await frame.evaluate(source); // a policy of the page keeps out scripts of its own, and not those of a debugger
  const { violations, incomplete } = await frame.evaluate<AxeResults>(look);
  const open = incomplete.filter(({ id }) => id === "color-contrast");
  const isTooShort = (any: AxeResults["incomplete"][number]["nodes"][number]["any"]): boolean =>
    any.some(({ data }) => (data as { readonly messageKey?: string } | null)?.messageKey === "shortTextContent"); // a single figure
  // Of text in a drawing axe-core cannot tell the ground, which is that of the page.
  const untold = open.map(({ id, nodes }) => ({
    id,
    nodes: nodes.filter(({ any, html }) => !isTooShort(any) && !html.startsWith("<text ")),
  }));
  return [...violations, ...untold].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join(" ")}`),
  );
}
