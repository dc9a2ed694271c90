import { visible } from "../../core/text/visible.ts";

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text escaped for XML 1.0, in element content or attributes. Line breaks are kept; characters that XML forbids are replaced. */
export function xmlText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => visible(line.replaceAll("\t", " ")))
    .join("\n")
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => references[character] ?? "");
}

/** Text escaped for an attribute value, on one line. */
export function xmlAttribute(text: string): string {
  return xmlText(text.replace(/\s+/g, " "));
}
