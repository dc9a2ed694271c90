import { none, number, table } from "./markdown.mjs";

/** Least time of a stage in a row, in milliseconds. */
const least = 0.005;

/** The section about the stages of the work. */
export function stagesSection({ items, edits, runs, command, opening, edit }) {
  const columns = [command, opening, edit];
  const totals = columns.map((times) => Object.values(times).reduce((sum, time) => sum + time, 0));
  const names = [...new Set(columns.flatMap((times) => Object.keys(times)))].filter((name) =>
    columns.some((times) => times[name] >= least),
  );
  const cell = (time, total) =>
    time === undefined || time < least ? none : `${time.toFixed(time < 10 ? 2 : 0)} ms (${Math.round((100 * time) / total)} %)`;
  return [
    "## Where the time goes",
    `Time of the main thread by stage, waiting left out, from profiles by V8, for ${number(items)} items: a cold check by the command, a whole process (mean of ${number(runs)}); opening the file in the language server (mean of ${number(runs)}); a keystroke in the middle of it (mean of ${number(edits)}). Profiling makes everything somewhat slower. Code of Node counts for the stage that called it; \`V8 and the system\` is work without JavaScript, such as compiling and writing.`,
    table(
      ["stage", "cold check", "opening", "keystroke"],
      [
        ...names.map((name) => [name, ...columns.map((times, index) => cell(times[name], totals[index]))]),
        ["all", ...totals.map((total) => `${total.toFixed(total < 10 ? 2 : 0)} ms`)],
      ],
    ),
  ];
}
