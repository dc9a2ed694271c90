import { visible } from "../../core/text/visible.ts";

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text for XML 1.0, between tags or between quotes: on several lines where it has them, without anything that XML does not take. */
export function xmlText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => visible(line.replaceAll("\t", " ")))
    .join("\n")
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => references[character] ?? "");
}

/** Text for the value of an attribute: on one line. */
export function xmlAttribute(text: string): string {
  return xmlText(text.replace(/\s+/g, " "));
}
