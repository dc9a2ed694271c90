import type { CompletedCommand, CompletedOption, CompletionModel } from "./model.ts";

/** A completion script for zsh, to source, or to store as `_lodestone` in a folder of `fpath`. */
export function zshScript({ help, version, commands }: CompletionModel): string {
  return `#compdef lodestone
# source <(lodestone completion zsh)
_lodestone() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C \\
    '(- : *)'{-h,--help}${quoted(`[${help}]`)} \\
    '(- : *)'{-V,--version}${quoted(`[${version}]`)} \\
    '1: :->command' \\
    '*:: :->arguments'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, summary }) => `        ${quoted(`${name}:${summary}`)}`).join("\n")}
      )
      _describe command commands
      ;;
    arguments)
      case $words[1] in
${commands.map(commandCase).join("\n")}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _lodestone ]]; then
  _lodestone "$@"
else
  compdef _lodestone lodestone
fi
`;
}

function commandCase({ name, options, words, files }: CompletedCommand): string {
  const offered = [...(words.length > 0 ? [`word:(${words.join(" ")})`] : []), ...(files ? ["file:_files"] : [])];
  const rest = offered.length > 1 ? `_alternative ${offered.map((one) => quoted(one.replace(/^(\w+):/, "$1:$1:"))).join(" ")}` : undefined;
  const positional = rest !== undefined ? [quoted("*: :->mixed")] : offered.map((one) => quoted(`*:${one}`));
  const specs = [...options.flatMap(optionSpecs), ...positional].map((spec) => `          ${spec}`);
  const mixed = rest === undefined ? "" : `\n        [[ $state == mixed ]] && ${rest}`;
  return `      ${name})
        _arguments -C${specs.map((spec) => ` \\\n${spec}`).join("")}${mixed}
        ;;`;
}

function optionSpecs({ name, short, help, repeatable, value }: CompletedOption): string[] {
  const argument = value === "none" ? "" : `:${name}:${value === "file" ? "_files" : value === "text" ? " " : `(${value.join(" ")})`}`;
  const text = `[${help.replace(/[\\[\\]:]/g, "\\$&")}]${argument}`;
  const spellings = [
    `--${name}${value === "none" ? "" : "="}`,
    ...(short === undefined ? [] : [`-${short}${value === "none" ? "" : "+"}`]),
  ];
  const others = `(${spellings.map((one) => one.replace(/[=+]$/, "")).join(" ")})`;
  return spellings.map((one) => quoted(`${repeatable ? "*" : others}${one}${text}`));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
