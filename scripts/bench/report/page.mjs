import { commandSection } from "./command.mjs";
import { editorSection } from "./editor.mjs";
import { growthSection } from "./growth.mjs";
import { number } from "./markdown.mjs";
import { stagesSection } from "./stages.mjs";

/** The page of results in Markdown, without sections for unmeasured parts. */
export function page({ lodestone, machine, peers, missing, settings, command, server, growth, profile }) {
  const { version, commit, date } = lodestone;
  const { cpu, cores, memory, load, node, platform } = machine;
  return `${[
    "# Benchmarks",
    `Written by \`npm run bench -- --write\`${settings.quick ? ", the quick run with small files only" : ""}; the same figures stand in [docs/benchmarks.json](docs/benchmarks.json), times in milliseconds and memory in bytes. The times of a machine drift, the more so of a busy one: the ratios between tools of one run say more than the times.`,
    [
      `- Lodestone ${version}${commit === undefined ? "" : ` at ${commit}`}, ${date}`,
      `- Node ${node.replace(/^v/, "")} on ${platform}, ${number(cores)} cores (${cpu}), ${Math.round(memory / 2 ** 30)} GB; when it began, ${load.toFixed(1)} processes on average wanted to run`,
      `- beside it: ${peers.map(({ name, version: its }) => `${name} ${its}`).join(", ") || "nothing"}${missing.length === 0 ? "" : `; not installed, so not measured: ${missing.join(", ")}`}`,
    ].join("\n"),
    "The files are generated, the same for everyone: about 10 lines an item, one item in four a rare-earth item with composition and end use. Those come first that are as users have them: no two items alike; the same with one item in three a rare-earth item without an end use; and the same with every other item of one of the classes of monitored materials in turn. In the others parts repeat, and a tool that remembers its answers has them. Lodestone judges by all rules. Its peers are given the same files: ajv-cli, v8r and yaml-language-server a plain JSON Schema of them, spectral one rule, that there is a kind. They know nothing beyond that, and ajv-cli and v8r say no line.",
    ...(command === undefined ? [] : commandSection(command)),
    ...(server === undefined ? [] : editorSection(server)),
    ...(growth === undefined ? [] : growthSection(growth)),
    ...(profile === undefined ? [] : stagesSection(profile)),
  ].join("\n\n")}\n`;
}
