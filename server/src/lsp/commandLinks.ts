import type { Command } from "vscode-languageserver";
import type { Texts } from "../core/l10n/texts.ts";
import { rulePage } from "../core/links.ts";

/** The client command that shows the page of a rule. Its argument is the rule id. */
export const openRulePage = "lodestone.openRulePage";

/** The client command that opens a location. Its arguments are a URI, a line and a character, both from 0. */
export const openPlace = "lodestone.openPlace";

/** The client command that drafts a paper for an item. Its arguments are the id of the paper, and those of `openPlace`. */
export const draftAt = "lodestone.draftAt";

/** The client command that copies the questions about an item as a letter. Its arguments are those of `openPlace`. */
export const copyQuestion = "lodestone.copyQuestion";

/**
 * The client command that turns an inserted form into a snippet. Its arguments are `FillArguments` of the protocol.
 */
export const fillBlanks = "lodestone.fillBlanks";

/** The client command that opens the quick fixes at a location. Its arguments are those of `openPlace`. */
export const fixAt = "lodestone.fixAt";

/**
 * The client command that explains the item at a location. Its arguments are those of `openPlace`. A client declares it only if its hovers
 * support command links.
 */
export const explainAt = "lodestone.explainAt";

/** The client command that shows the page of the acts. Its argument is the id of the act to begin with. A client declares it as `explainAt`. */
const showActs = "lodestone.showActs";

/** The link on the name of an act: to our own page of acts if the client can show it, else to the page of its authority, if one is known. */
export function actLink(id: string, address: string | undefined, commands: ReadonlySet<string>): string | undefined {
  return commands.has(showActs) ? commandLink(showActs, [id]) : address;
}

/** The VS Code command that opens completion at the cursor, as named in the client's commands. */
export const offerAgain = "editor.action.triggerSuggest";

/** The command that opens completion, to run after an edit that leaves the cursor where values are known. */
export function offerValues(texts: Texts): Command {
  return { title: texts.say("editor-offer-values"), command: offerAgain };
}

/** A link that runs a client command. */
export function commandLink(command: string, args: readonly (string | number)[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}

/**
 * The link to the page of a rule: in the client, without network, if the client has the command for it; else the web address, if the rule
 * has one. The link uses the client's own URI scheme, because the hover of VS Code does not run commands. The last path segment becomes
 * the title of the tab.
 *
 * @param commands the Lodestone commands that the client can run
 */
export function rulePageLink(id: string, commands: ReadonlySet<string>): string | undefined {
  return commands.has(openRulePage) ? `lodestone:/rules/${encodeURIComponent(id.replaceAll("/", " "))}` : rulePage(id);
}
