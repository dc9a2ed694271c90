import { companyRulePage } from "../../core/company/rulePage.ts";
import { message, prose } from "../../core/l10n/message.ts";
import { FileError } from "../../files/fileSystem.ts";
import type { Checker } from "../../index.ts";
import type { CompanySet } from "../../project/companySets.ts";
import type { Context } from "../commands/command.ts";
import type { Problem } from "../report/run.ts";
import { packProblems } from "./companyPacks.ts";
import { Configs } from "./configs.ts";

/**
 * The checker for the current folder, with the packs that its `lodestone.yaml` names.
 *
 * @throws FileError for the first error in settings or packs
 */
export async function checkerHere(context: Context): Promise<Checker> {
  const company = companyHere(context);
  const checker = company === undefined ? context.checker() : await company.open();
  if (checker === undefined) throw refusal(company && packProblems(company)[0]);
  return checker;
}

/**
 * The Markdown pages of the company rules that apply in the current folder, by rule id.
 *
 * @throws FileError for the first error in settings or packs
 */
export async function companyPagesHere(context: Context): Promise<Readonly<Record<string, string>>> {
  const company = companyHere(context);
  if (company === undefined) return {};
  if ((await company.open()) === undefined) throw refusal(packProblems(company)[0]);
  return Object.fromEntries((company.packs?.rules ?? []).map((rule) => [rule.rule.id, companyRulePage(rule, context.texts)]));
}

function companyHere(context: Context): CompanySet | undefined {
  const configs = new Configs(context);
  const { rules, company } = configs.of(context.host.cwd);
  if (rules === undefined) throw refusal(configs.problems[0]);
  return company;
}

/** The error that ends the command. */
function refusal(problem: Problem | undefined): FileError {
  const { path = "", position, message: said } = problem ?? { message: [message("problem-packs-unusable")] };
  const place = path === "" ? [] : [prose(`${path}${position === undefined ? "" : `:${position.line}:${position.column}`}:`)];
  return new FileError(...place, ...said);
}
