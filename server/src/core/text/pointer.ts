/** Escapes a name as a step of a JSON Pointer (RFC 6901). */
export function pointerStep(name: string): string {
  return name.includes("~") || name.includes("/") ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

/** Appends a step to a JSON Pointer. */
export function pointer(path: string, step: string | number): string {
  return `${path}/${typeof step === "number" ? step : pointerStep(step)}`;
}

/** Splits a JSON Pointer into unescaped steps. */
export function stepsOf(path: string): readonly string[] {
  return path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
