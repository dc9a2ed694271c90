import type { Host, Output, Written } from "../host.ts";

/** A line that the runner of GitHub Actions takes for a command, blanks and colours before it aside. */
const command = /^((?:[\s\p{Control}](?:\[[\d;]*m)?)*)::/gmu;

/** Text that the runner of GitHub Actions takes for no command: it looks for `::` at the start of a line, and for `##[` anywhere. */
export function withoutCommands(text: string): string {
  return text.replace(command, "$1: :").replaceAll("##[", "# #[");
}

/**
 * The same world, where what is written for people, or as JSON, holds no commands for a runner of GitHub Actions, whatever names
 * and texts are told of. Where no runner reads along, it stays as it is.
 */
export function amongRunners(host: Host): Host {
  if (host.env.GITHUB_ACTIONS !== "true") return host;
  return { ...host, stdout: quieted(host.stdout), stderr: quieted(host.stderr) };
}

function quieted(output: Output): Output {
  return {
    write: (text, as = "text") => output.write(without(text, as), as),
    get isTTY() {
      return output.isTTY;
    },
    get isLost() {
      return output.isLost ?? false;
    },
    get columns() {
      return output.columns;
    },
  };
}

function without(text: string, as: Written): string {
  switch (as) {
    case "text":
      return withoutCommands(text);
    case "json":
      return text.replaceAll("##[", "##\\u005b"); // it can only stand in a string, and means the same there
    case "exact":
      return text;
  }
}
