import { type ContentRole, type ContentRule, contentRules, roleOf, staysOutside } from "../../../core/control/contentRule.ts";
import { type AskingSettings, isOff } from "../../../core/control/endUseRequired.ts";
import { judgedHere } from "../../../core/judge/referencedItems.ts";
import { addTo, getOrInsert } from "../../../core/maps.ts";
import { originOf } from "../../../core/model/origin.ts";
import { partsOf, topOf, unitsIn } from "../../../core/model/parts.ts";
import type { Item } from "../../../core/model/types.ts";
import { unreadOf } from "../../../core/model/unread.ts";
import { perKey } from "../../../core/perKey.ts";
import { pushAll } from "../../../core/pushAll.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { BottomUp } from "../../../core/rollup/bottomUp.ts";
import { type Content, contentsBy, priceOf } from "../../../core/rollup/content.ts";
import type { DocumentRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { isForeign } from "../../../core/text/place.ts";
import { type Caught, catchOf } from "./caught.ts";
import { incompletePart, otherCurrency, reachedFloor, type Unreckoned, unpricedTop } from "./findings.ts";

/**
 * Foreign-made goods whose value contains at least a given share of listed goods of one origin. The share is by value, not by mass. It is a
 * threshold that triggers the control, unlike a de minimis rule, below which goods are exempt.
 */
export const rule: DocumentRule = {
  scope: "document",
  meta: {
    id: "content/foreign",
    severity: "error",
    title: "foreign-made item that reaches a content threshold",
    summary:
      "A top-level item that an act lists as made outside its territory contains goods which the act counts by their origin, and their share of its value reaches the threshold of the act or cannot be calculated. Off while the act is suspended; a warning while its status is unconfirmed or nothing says whether listed goods are inside.",
    waivable: true,
    task: { action: "decide", words: "Check the content that counts under the act, and its value" },
    lawIn: "itemLists",
  },
  // A referenced item may contain such goods, in any file. A top-level item contains only its parts.
  concerns: (judged, { law }) => contentRules(law).some((content) => leadsOn(judged.item) || roleAsPart(judged, content) !== undefined),
  *check(context, items) {
    const together = items.some(({ item }) => leadsOn(item));
    const { law, regimes } = context;
    const asked = contentRules(law).filter(({ act }) => isAsked(act.act.authority, regimes));
    for (const content of asked) {
      const exported = items.filter(({ item }) => !staysOutside(topOf(item), content.counted.origin));
      yield* together ? judge(exported, content, context) : judgeByTop(exported, content, context);
    }
  },
};

function leadsOn({ reference }: Item): boolean {
  return reference?.kind === "item" || reference?.kind === "bom";
}

function roleAsPart(judged: JudgedItem, rule: ContentRule): ContentRole | undefined {
  return judged.item.parent === undefined ? undefined : askedRoleOf(judged, rule);
}

/** The role of an item in the calculation; undefined when all its recognised material classes are turned off. */
function askedRoleOf(judged: JudgedItem, rule: ContentRule): ContentRole | undefined {
  const role = roleOf(judged, rule);
  return role === undefined || isOff(judged) ? undefined : role;
}

/** Cached findings of top-level items that share nothing with other items or files, by content rule and settings. */
const knownOf = perKey((_rule: ContentRule) => perKey((_asking: AskingSettings) => new WeakMap<Item, readonly Observation[]>()));

/** Judges each top-level item separately, for documents without references. Results are cached until something inside the item changes. */
function* judgeByTop(items: readonly JudgedItem[], rule: ContentRule, context: JudgingContext): Iterable<Observation> {
  const known = knownOf(rule)(context.asking);
  const byTop = new Map<Item, JudgedItem[]>();
  for (const judged of items) addTo(byTop, topOf(judged.item), judged);
  for (const [top, parts] of byTop) yield* getOrInsert(known, top, () => [...judge(parts, rule, context)]);
}

function* judge(items: readonly JudgedItem[], rule: ContentRule, context: JudgingContext): Iterable<Observation> {
  const roles = new Map<Item, ContentRole | undefined>();
  const roleAt = (item: Item): ContentRole | undefined => {
    if (!roles.has(item) && isForeign(item.place)) roles.set(item, askedRoleOf(judgedHere(item, context), rule));
    return roles.get(item);
  };
  const tops = new Set<Item>();
  for (const judged of items) {
    const role = roleAsPart(judged, rule);
    if (role !== undefined) roles.set(judged.item, role);
    tops.add(topOf(judged.item));
  }
  if (roles.size === 0 && !items.some(({ item }) => leadsOn(item))) return;
  const contents = contentsBy(roleAt);
  const caught = catchOf(rule, context);
  const below = new Set<Item>();
  const reported = new Set<Item>();
  for (const top of tops) {
    const origin = originOf(top);
    if (origin !== undefined && rule.counted.origin.includes(origin)) continue;
    const how = caught(top);
    if (how.match === "no") continue;
    yield* judgeTop(top, contents, rule, reported, how);
    if (origin !== undefined) yield* incompleteBelow(top, roleAt, contents, below, rule);
  }
}

function* judgeTop(top: Item, contents: BottomUp<Content>, rule: ContentRule, reported: Set<Item>, caught: Caught): Iterable<Observation> {
  const content = contents.of(top);
  if (content.sums.size === 0) return;
  const price = priceOf(top);
  if (price === undefined || price.amount.eq(0)) {
    yield unpricedTop(top, price, content, rule);
    return;
  }
  for (const [currency, shares] of content.shares) {
    if (currency === price.currency) continue;
    for (const { item, of } of shares) {
      if (reported.has(item)) continue;
      reported.add(item);
      yield { ...otherCurrency(item, currency, top, price.currency, rule), of };
    }
  }
  const sum = content.sums.get(price.currency);
  if (sum?.times(100).gte(rule.floor.times(price.amount)) === true) yield reachedFloor(top, sum, price, content, rule, caught);
}

/** The reason why the value of a part is unknown. Faulty values in this file are left out because they have findings of their own. */
function unreckoned(part: Item, role: ContentRole | undefined, contents: BottomUp<Content>): Unreckoned | undefined {
  const there = isForeign(part.place);
  const inside = contents.of(part);
  const counts = role !== undefined || inside.sums.size > 0;
  if (there && counts && part.quantity === undefined) return "quantity";
  if (role === "counted") {
    if (priceOf(part) !== undefined) return undefined;
    const { value } = part;
    return value !== undefined && unitsIn(part, value.by) === undefined ? "unit" : role;
  }
  const unread = unreadOf(part);
  if (unread !== undefined && unread.kind !== "not-followed" && isForeign(unread.kind === "items" ? unread.at : unread.item.place))
    return unread.kind;
  return role !== undefined && inside.sums.size === 0 ? role : undefined;
}

/** Findings on the parts below an item whose value is unknown, each part once per document. */
function* incompleteBelow(
  top: Item,
  roleAt: (item: Item) => ContentRole | undefined,
  contents: BottomUp<Content>,
  seen: Set<Item>,
  rule: ContentRule,
): Iterable<Observation> {
  // Findings on parts in other files are reported on the item of this file that refers to them.
  const stack = partsOf(top).map((part) => ({ part, of: top }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { part } = next;
    if (seen.has(part)) continue;
    seen.add(part);
    const of = isForeign(part.place) ? next.of : part;
    const role = roleAt(part);
    const why = unreckoned(part, role, contents);
    if (why !== undefined) yield { ...incompletePart(part, why, top, rule), of };
    if (role === "counted") continue;
    pushAll(
      stack,
      partsOf(part).map((below) => ({ part: below, of })),
    );
  }
}
