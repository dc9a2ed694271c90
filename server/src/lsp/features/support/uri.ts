/**
 * The address of a file named relative to another, by its path alone; nothing is looked up. A path is written with slashes
 * and may climb with `..`, never above the root. Undefined where the base has no folders, as a text that was never saved.
 */
export function relativeUri(base: string, path: string): string | undefined {
  const [, prefix = "", folder = ""] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)?(.*\/)?/i.exec(base.replace(/[?#].*$/s, "")) ?? [];
  if (prefix === "") return undefined;
  const steps: string[] = [];
  for (const step of folder.split("/").filter((part) => part !== "")) steps.push(step);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(encodeStep(step));
  }
  return `${prefix}/${steps.join("/")}`;
}

/** A lone surrogate cannot be encoded; it is replaced as every encoder of UTF-8 does. */
function encodeStep(step: string): string {
  return encodeURIComponent(step.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD"));
}
