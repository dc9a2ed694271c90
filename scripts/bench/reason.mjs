import os from "node:os";

/** Greatest length of a reason in a table, in characters. */
const most = 160;

/**
 * The reason of a failed measurement in one line, without local folders.
 *
 * @param {string} text a message, or standard error of a process
 */
export function reasonOf(text) {
  const lines = text.split("\n").map((line) => line.trim());
  const line = lines.find((one) => /error/i.test(one)) ?? lines.find((one) => one !== "") ?? "it gave no reason";
  const hidden = line.replaceAll(os.homedir(), "~").replace(/(?:[A-Za-z]:|~)?[\\/](?:[^\s\\/:'"`]+[\\/])+/g, "");
  return hidden.length > most ? `${hidden.slice(0, most)}…` : hidden;
}
