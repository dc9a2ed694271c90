import type { CompletedCommand, CompletionModel } from "./model.ts";

/** A completion script for bash 3.2 or later. Without suggestions, bash completes file names. */
export function bashScript({ commands }: CompletionModel): string {
  const names = commands.map(({ name }) => name);
  // bash cuts words at an equals sign: `--format=json` are three of them.
  return `# source <(lodestone completion bash)
_lodestone() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" words=""
  if [[ "$cur" == "=" ]]; then
    cur=""
  elif [[ "$prev" == "=" ]]; then
    prev="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    words="${[...names, "--help", "--version"].join(" ")}"
  else
    case "\${COMP_WORDS[1]}" in
${commands.map(commandCase).join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _lodestone lodestone
`;
}

function commandCase({ name, options, words, files }: CompletedCommand): string {
  const spelt = (option: CompletedCommand["options"][number]) =>
    `${option.short === undefined ? "" : `-${option.short} | `}--${option.name}`;
  const values = options.flatMap((option) => {
    const { value } = option;
    if (value === "none") return [];
    if (value === "file") return [`          ${spelt(option)}) return ;;`];
    const offered = value === "text" ? noFiles : "";
    return [`          ${spelt(option)}) ${offered}words="${value === "text" ? "" : value.join(" ")}" ;;`];
  });
  const flags = options.map((option) => `--${option.name}`).join(" ");
  return `      ${name})
        case "$prev" in
${values.map((line) => `${line}\n`).join("")}          *)
            if [[ "$cur" == -* ]]; then
              words="${flags}"
            else
              ${files ? "" : noFiles}words="${words.join(" ")}"
            fi
            ;;
        esac
        ;;`;
}

/** Prevents file name completion; bash before version 4 completes them anyway. */
const noFiles = "compopt +o bashdefault +o default 2> /dev/null; ";
