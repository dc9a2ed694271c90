import { escapedHidden } from "../../core/text/visible.ts";
import type { Host, Output, Written } from "../host.ts";

/** A line that the GitHub Actions runner reads as a command, after optional blanks and color codes. */
const command = /^((?:[\s\p{Control}](?:\[[\d;]*m)?)*)::/gmu;

/** Text without commands for the GitHub Actions runner, which looks for `::` at the start of a line, and for `##[` anywhere. */
export function withoutCommands(text: string): string {
  return text.replace(command, "$1: :").replaceAll("##[", "# #[");
}

/**
 * A host with safe output. JSON on standard output contains no terminal control characters. Under a GitHub Actions runner, output other
 * than "exact" contains no runner commands, whatever names and texts it includes.
 */
export function amongRunners(host: Host): Host {
  const isRunner = host.env.GITHUB_ACTIONS === "true";
  return { ...host, stdout: quieted(host.stdout, isRunner), stderr: quieted(host.stderr, isRunner) };
}

function quieted(output: Output, isRunner: boolean): Output {
  return {
    write: (text, as = "text") => {
      const plain = as === "json" ? escapedHidden(text) : text;
      return output.write(isRunner ? without(plain, as) : plain, as);
    },
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
