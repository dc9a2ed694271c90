/** The lines of a message of the engine as paragraphs, in which text between backticks is code. */
export function paragraphsOf(message: string): readonly HTMLElement[] {
  return message.split("\n").map((text) => {
    const element = document.createElement("p");
    const parts = text.split("`");
    // With an odd number of backticks, all of them are kept as text.
    if (parts.length % 2 === 0) element.append(text);
    else element.append(...parts.map((part, index) => (index % 2 === 0 ? part : codeOf(part))));
    return element;
  });
}

function codeOf(text: string): HTMLElement {
  const element = document.createElement("code");
  element.append(text);
  return element;
}
