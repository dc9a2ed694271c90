import { Parser } from "htmlparser2";
import { WorkbookError, type Zip } from "./zip.ts";

/** The attributes of an element, by name without prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** The events of an XML parse: elements by name without prefix, and texts. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** Parses an XML file of an archive. A document type is refused, so no entity is ever defined, fetched or expanded. */
export function readXml(zip: Zip, name: string, { open, close, text }: XmlEvents): void {
  let depth = 0;
  let hasRoot = false;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        hasRoot = true;
        depth++;
        open(local(tag), plain(attributes));
      },
      onclosetag: (tag) => {
        depth--;
        close?.(local(tag));
      },
      ontext: (said) => text?.(said),
      onprocessinginstruction: (instruction) => {
        if (instruction.startsWith("!")) throw new WorkbookError("broken");
      },
    },
    { xmlMode: true },
  );
  let decoder: Decoder | undefined;
  zip.read(name, (bytes) => {
    decoder ??= new TextDecoder(bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8", { fatal: true });
    parser.write(decoded(decoder, bytes));
  });
  parser.write(decoded(decoder ?? new TextDecoder(), undefined));
  // The parser closes unclosed elements itself at the end.
  if (!hasRoot || depth !== 0) throw new WorkbookError("broken");
}

function decoded(decoder: Decoder, bytes: Uint8Array | undefined): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new WorkbookError("broken");
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function plain(attributes: Attributes): Attributes {
  for (const name in attributes)
    if (name.includes(":")) return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]));
  return attributes;
}
