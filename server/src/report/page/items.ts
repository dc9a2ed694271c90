/** An item of the report, drawn or not. */
export interface PageItem {
  /** Its name within the page. */
  readonly id: string;
  /** What it is called by the reader, with its file: it stays when items before it come or go. */
  readonly name: string;
  /** The number of the section of its file. */
  readonly file: string;
  /** Its first and last line in the file. */
  readonly from: number;
  readonly to: number;
  /** What its findings are, each once. */
  readonly grades: readonly string[];
  /** As it was made by the server. */
  readonly markup: string;
  isOpen: boolean;
  /** Its words in lower case, once they were asked for. */
  words: string | undefined;
}

/** Where an item begins. A text can hold no `<`, so this is always one. */
const begin = '<details class="item box" ';
const attributes = /<details class="item box" id="([\w-]+)" data-lines="(\d+)-(\d+)" data-grades="([a-z ]+)"( open(?:="")?)?>/y;
/** Where the head ends, which is drawn of an item that is folded. */
const endOfHead = "</summary>";

/** Cuts the markup of a group into its items. Parts of one text share its memory: nothing is joined here. */
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

/** The head of an item, as an element without its body. */
export function headOf({ markup }: PageItem): string {
  return `${markup.slice(0, markup.indexOf(endOfHead) + endOfHead.length)}</details>`;
}

/** The body of an item, which stands behind its head. */
export function bodyOf({ markup }: PageItem): string {
  return markup.slice(markup.indexOf(endOfHead) + endOfHead.length, markup.lastIndexOf("</details>"));
}

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#96": "`" };

/** The words of an item in lower case, without its markup. */
export function wordsOf(item: PageItem): string {
  item.words ??= item.markup
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39|#96);/g, (_reference, name: string) => characters[name] ?? "")
    .replace(/\s+/g, " ")
    .toLowerCase();
  return item.words;
}
