import { ms, none, table } from "./markdown.mjs";

/** Name suffix of servers with pulled diagnostics. Their growth is only in the JSON, since it equals that of pushed ones. */
const pulled = ", pulled";

/** The section about growth with the number of items. */
export function growthSection(growth) {
  const shown = growth.filter(({ server }) => !server.endsWith(pulled));
  const rows = shown.map(({ server, what, place, fit }) => [
    server,
    what,
    place ?? "",
    ...(fit === undefined
      ? [none, none, none, none, "too few sizes to say"]
      : [fit.slope.toFixed(2).replace("-", "−"), fit.r2.toFixed(2), linear(fit), fit.linearR2.toFixed(2), inWords(fit)]),
  ]);
  return [
    "### Growth with the number of items",
    "Two fits by least squares to the medians. Pushed diagnostics; [docs/benchmarks.json](docs/benchmarks.json) has the pulled ones too. The exponent is that of time = a·items^b: 0 where an edit costs the same in every file, 1 where it costs as much as the file is long. The line is time = fixed part + part for each 1,000 items; the largest file weighs most in it. R² says how much of the spread a fit explains: where it is low, the times do not follow that form.",
    table(["server", "edit", "where", "exponent", "R²", "line", "R² of it", "in words"], rows),
  ];
}

function linear({ fixed, each }) {
  const [part, thousand] = [Math.abs(fixed), Math.abs(each * 1000)];
  return `${fixed < 0 ? "−" : ""}${ms(part)} ${each < 0 ? "−" : "+"} ${thousand < 1 ? `${thousand.toFixed(3)} ms` : ms(thousand)}`;
}

function inWords({ slope, r2 }) {
  const times = `ten times the items take ${(10 ** slope).toFixed(1)} times as long`;
  if (slope < 0.1) return "does not grow with the file";
  const how =
    slope < 0.5
      ? "grows far less than the file"
      : slope < 0.9
        ? "grows less than the file"
        : slope <= 1.1
          ? "grows as the file does"
          : "grows more than the file";
  return `${how}: ${times}${r2 < 0.8 ? ", roughly" : ""}`;
}
