import { visible } from "../core/text/visible.ts";

/**
 * Escapes text from a file for one line of Markdown. Except for code between backticks, nothing in the result is formatted, becomes HTML, a
 * link or an image, or mentions a person or issue on the code hosting site.
 */
export function markdownProse(text: string): string {
  const parts = visible(text.replace(/\s+/g, " ")).split("`");
  const isPaired = parts.length % 2 === 1;
  const shown = parts.map((part, index) => (isPaired && index % 2 === 1 ? (part === "" ? "" : `\`${part}\``) : plain(part)));
  return shown.join(isPaired ? "" : "&#96;");
}

/** Formats text as Markdown code, for example a path or rule id. */
export function markdownCode(text: string): string {
  const shown = visible(text.replace(/\s+/g, " "));
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  if (longest === 0 && shown.trim() !== "") return `\`${shown}\``;
  const fence = "`".repeat(longest + 1);
  return `${fence} ${shown} ${fence}`;
}

/** The escapes of characters with a meaning in Markdown or on the code hosting site. */
const shown: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;\u200b", "#": "&#35;\u200b" };

function plain(text: string): string {
  return text
    .replace(/[&<>@#]/g, (character) => shown[character] ?? "")
    .replace(/[\\*_{}[\]|~!$]/g, "\\$&")
    .replace(/:\/\//g, "&#58;//")
    .replace(/\b(www|mailto|xmpp)([.:])/gi, (_, word: string, sign: string) => `${word}${sign === "." ? "&#46;" : "&#58;"}`);
}
