/** A name as a step of a JSON Pointer (RFC 6901). */
export function pointerStep(name: string): string {
  return name.includes("~") || name.includes("/") ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

/** A JSON Pointer with one step more. */
export function pointer(path: string, step: string | number): string {
  return `${path}/${typeof step === "number" ? step : pointerStep(step)}`;
}

/** The steps of a JSON Pointer, as they are named. */
export function stepsOf(path: string): readonly string[] {
  return path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
