/** Where the project is at home. */
export const homepage = "https://github.com/lodestone-bom/lodestone";

/** Where a fault of Lodestone itself is reported. */
export const reportPage = `${homepage}/issues`;

/** The page of a rule. */
export function rulePage(id: string): string {
  return `${homepage}/blob/main/docs/rules/${id}.md`;
}
