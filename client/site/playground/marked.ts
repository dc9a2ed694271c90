import MarkdownIt from "markdown-it";

/** HTML in the text stays text, and links lead to pages of the web alone. */
const markdown = new MarkdownIt({ html: false, linkify: false });
markdown.validateLink = (address) => /^https?:\/\//i.test(address);
markdown.disable("image");

/** Markdown of the engine as an element. What it quotes of a file is never markup. */
export function marked(text: string): HTMLElement {
  const shown = document.createElement("div");
  shown.className = "told";
  shown.innerHTML = markdown.render(text);
  for (const link of shown.querySelectorAll("a")) {
    link.target = "_blank";
    link.rel = "noreferrer";
  }
  return shown;
}
