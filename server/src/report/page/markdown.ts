import { markdownCode, markdownProse } from "../markdownText.ts";

/** Items copied, at most. A comment on a code hosting site cannot hold more. */
const mostCopied = 1000;

/** The copied content of a file: findings on the whole file, and the markup of its items. */
export interface CopiedFile {
  readonly path: string;
  readonly findings: readonly Element[];
  readonly items: readonly { readonly markup: string; readonly from: number }[];
}

/** The shown part of a report as Markdown. */
export function asMarkdown(title: string, verdict: string, files: readonly CopiedFile[]): string {
  const lines = [`## ${markdownProse(title)}`, "", markdownProse(verdict)];
  let left = mostCopied;
  for (const { path, findings, items } of files) {
    if (findings.length + items.length === 0) continue;
    lines.push("", `### ${markdownCode(path)}`, "", ...findings.map((finding) => findingLine(finding, "")));
    for (const { markup, from } of items.slice(0, left)) lines.push(...itemLines(markup, from));
    if (items.length > left) lines.push(`- … ${items.length - left}`);
    left = Math.max(0, left - items.length);
  }
  return `${lines.join("\n")}\n`;
}

function itemLines(markup: string, line: number): string[] {
  const template = document.createElement("template");
  template.innerHTML = markup;
  const { content } = template;
  const [name, description] = [textOf(content.querySelector("h4")), textOf(content.querySelector("summary + p > bdi"))];
  const findings = [...content.querySelectorAll(".finding")];
  const head = `- **${markdownProse(name)}** (${line})${description === "" ? "" : `: ${markdownProse(description)}`}`;
  return [head, ...findings.map((finding) => findingLine(finding, "  "))];
}

function findingLine(finding: Element, indent: string): string {
  const [grade, rule, message] = [".tag", "code", "p:nth-of-type(2)"].map((selector) => textOf(finding.querySelector(selector)));
  return `${indent}- **${markdownProse(grade ?? "")}** ${markdownCode(rule ?? "")}: ${markdownProse(message ?? "")}`;
}

function textOf(element: Element | null): string {
  return element?.textContent?.trim() ?? "";
}
