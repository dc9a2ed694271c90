import type { CompletedCommand, CompletedOption, CompletionModel } from "./model.ts";

/** A completion script for fish 3 or later. */
export function fishScript({ help, version, commands }: CompletionModel): string {
  const first = "__fish_use_subcommand";
  return [
    "# lodestone completion fish | source",
    "complete -c lodestone -f",
    `complete -c lodestone -n ${first} -s h -l help -d ${quoted(help)}`,
    `complete -c lodestone -n ${first} -s V -l version -d ${quoted(version)}`,
    ...commands.map(({ name, summary }) => `complete -c lodestone -n ${first} -a ${name} -d ${quoted(summary)}`),
    ...commands.flatMap(commandLines),
    "",
  ].join("\n");
}

function commandLines({ name, options, words, files }: CompletedCommand): string[] {
  const here = `complete -c lodestone -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    ...options.map((option) => `${here} ${optionFlags(option)}`),
    ...(words.length > 0 ? [`${here} -a ${quoted(words.join(" "))}`] : []),
    ...(files ? [`${here} -F`] : []),
  ];
}

function optionFlags({ name, short, help, value }: CompletedOption): string {
  const takes = value === "none" ? "" : value === "file" ? " -r -F" : value === "text" ? " -x" : ` -x -a ${quoted(value.join(" "))}`;
  return `${short === undefined ? "" : `-s ${short} `}-l ${name}${takes} -d ${quoted(help)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
