import os from "node:os";

/** Characters of a reason that a table can hold. */
const most = 160;

/**
 * Why something could not be measured, in one line that names no folder of this machine.
 *
 * @param {string} text a message, or what a process wrote on standard error
 */
export function reasonOf(text) {
  const lines = text.split("\n").map((line) => line.trim());
  const line = lines.find((one) => /error/i.test(one)) ?? lines.find((one) => one !== "") ?? "it gave no reason";
  const hidden = line.replaceAll(os.homedir(), "~").replace(/(?:[A-Za-z]:|~)?[\\/](?:[^\s\\/:'"`]+[\\/])+/g, "");
  return hidden.length > most ? `${hidden.slice(0, most)}…` : hidden;
}
