import { rulePage } from "../core/links.ts";

/** The command of the client that shows the page of a rule; its argument is the id. */
export const openRulePage = "lodestone.openRulePage";

/** The command of the client that goes to a place; its arguments are a URI, a line and a character, from 0. */
export const openPlace = "lodestone.openPlace";

/**
 * The command of the client that makes a form that was just written one to be filled in: its arguments are the URI, the place where the
 * form begins, its text as it stands there, and the same as a snippet.
 */
export const fillBlanks = "lodestone.fillBlanks";

/**
 * The command of the client that explains the item at a place; its arguments are those of `openPlace`. Only a client whose hovers follow
 * links to it names it.
 */
export const explainAt = "lodestone.explainAt";

/** A link that has the client carry out a command. */
export function commandLink(command: string, args: readonly (string | number)[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}

/**
 * Where the page of a rule is: with the client, which needs no network for it, where the client has a command for it; else at
 * its address, if it has one. The client's own scheme leads there and not the command: the hover of VS Code follows no command.
 * The last part of the address is what the tab of the page says.
 *
 * @param commands those of ours that the client carries out
 */
export function rulePageLink(id: string, commands: ReadonlySet<string>): string | undefined {
  return commands.has(openRulePage) ? `lodestone:/rules/${encodeURIComponent(id.replaceAll("/", " "))}` : rulePage(id);
}
