/** An item of the report, drawn or not. */
export interface PageItem {
  /** The HTML id. */
  readonly id: string;
  /** A stable name of the item that includes its file. It does not change when items before it are added or removed. */
  readonly name: string;
  /** The number of the section of its file. */
  readonly file: string;
  /** The first and last line in the file. */
  readonly from: number;
  readonly to: number;
  /** The grades of its findings, each once. */
  readonly grades: readonly string[];
  /** The markup as the server created it. */
  readonly markup: string;
  isOpen: boolean;
  /** The lower-case text of the item, cached on first use. */
  words: string | undefined;
}

/** The start of an item. Text is escaped and contains no `<`, so this string is always markup. */
const begin = '<details class="item box" ';
const attributes = /<details class="item box" id="([\w-]+)" data-lines="(\d+)-(\d+)" data-grades="([a-z ]+)"( open(?:="")?)?>/y;
/** The end of the head. Of a folded item, only the head is drawn. */
const endOfHead = "</summary>";

/** Splits the markup of a group into items. The substrings share the memory of the group. */
export function itemsIn(group: string, file: string): PageItem[] {
  const items: PageItem[] = [];
  for (let at = group.indexOf(begin); at >= 0; ) {
    const next = group.indexOf(begin, at + 1);
    attributes.lastIndex = at;
    const [, id, from, to, grades, open] = attributes.exec(group) ?? [];
    if (id !== undefined && grades !== undefined) {
      const title = group.indexOf("<bdi>", at);
      items.push({
        id,
        name: `${file} ${group.slice(title, group.indexOf("</bdi>", title))}`,
        file,
        from: Number(from),
        to: Number(to),
        grades: grades.split(" "),
        markup: group.slice(at, next < 0 ? undefined : next),
        isOpen: open !== undefined,
        words: undefined,
      });
    }
    at = next;
  }
  return items;
}

/** The head of an item as an element without its body. */
export function headOf({ markup }: PageItem): string {
  return `${markup.slice(0, markup.indexOf(endOfHead) + endOfHead.length)}</details>`;
}

/** The body of an item, which follows its head. */
export function bodyOf({ markup }: PageItem): string {
  return markup.slice(markup.indexOf(endOfHead) + endOfHead.length, markup.lastIndexOf("</details>"));
}

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#96": "`" };

/** The text of an item in lower case, without markup. */
export function wordsOf(item: PageItem): string {
  item.words ??= item.markup
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39|#96);/g, (_reference, name: string) => characters[name] ?? "")
    .replace(/\s+/g, " ")
    .toLowerCase();
  return item.words;
}
