/** What is done with each thing that a text in XML has; names come without the prefix of their namespace. */
export interface XmlListener {
  /** `attributes` reads them all when called. */
  open?: (name: string, attributes: () => XmlAttributes) => void;
  text?: (words: string) => void;
  close?: (name: string) => void;
}

export type XmlAttributes = ReadonlyMap<string, string>;

/** XML that is cut off or wrong. */
class XmlError extends Error {}

const tag = /<(\/?)([^\s/>=<]+)((?:\s+[^\s/>=<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const reference = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(words: string): string {
  if (!words.includes('&')) return words;
  return words.replaceAll(reference, (found, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? found;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : found;
  });
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

function attributesIn(words: string): XmlAttributes {
  return new Map(
    [...words.matchAll(attribute)].map(([, name = '', double, single]) => [
      withoutPrefix(name),
      unescaped(double ?? single ?? ''),
    ]),
  );
}

/**
 * Walks through XML from begin to end, holding none of it. Browsers' own reader is not there in a worker. Entities
 * that a document defines for itself, with which few bytes can become gigabytes, are refused.
 *
 * @throws XmlError
 */
export function readXml(xml: string, { open, text, close }: XmlListener): void {
  const opened: string[] = [];
  let at = xml.indexOf('<');
  while (at !== -1) {
    let next: number;
    if (xml.startsWith('<!--', at)) next = endOf(xml, '-->', at);
    else if (xml.startsWith('<?', at)) next = endOf(xml, '?>', at);
    else if (xml.startsWith('<![CDATA[', at)) {
      next = endOf(xml, ']]>', at);
      text?.(xml.slice(at + 9, next - 3));
    } else {
      tag.lastIndex = at;
      const [found, slash, name, attributes = '', emptySlash] = tag.exec(xml) ?? [];
      if (found === undefined || name === undefined) throw new XmlError('tag');
      next = tag.lastIndex;
      if (slash === '/') {
        if (opened.pop() !== name) throw new XmlError('order');
        close?.(withoutPrefix(name));
      } else {
        open?.(withoutPrefix(name), () => attributesIn(attributes));
        if (emptySlash === '/') close?.(withoutPrefix(name));
        else opened.push(name);
      }
    }
    at = xml.indexOf('<', next);
    if (text !== undefined && at > next) text(unescaped(xml.slice(next, at)));
  }
  if (opened.length > 0) throw new XmlError('end');
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new XmlError('end');
  return at + mark.length;
}
