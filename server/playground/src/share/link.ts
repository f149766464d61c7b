/** What a link opens again: the texts of both editors, and how the answer is looked at. Headers are never part of it. */
export interface SharedState {
  readonly query: string;
  /** As it stands in the editor of variables; empty without any. */
  readonly variables: string;
  readonly view: Readonly<Record<string, unknown>>;
}

export type OpenedLink = { readonly state: SharedState } | { readonly problem: 'damaged' | 'newer' };

const version = '1';
const mostBytes = 1_000_000;

/** The fragment of an address that holds the state: packed by zlib, whose checksum tells a damaged one. */
export async function writeLink({ query, variables, view }: SharedState): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([query, variables, view]));
  const packed = await allOf(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate')));
  return `#q${version}.${toBase64Url(packed)}`;
}

/** The state of a fragment; null for one that is no link of ours. */
export async function readLink(fragment: string): Promise<OpenedLink | null> {
  const [, made, packed] = /^#q(\d+)\.(.*)$/s.exec(fragment) ?? [];
  if (made === undefined || packed === undefined) return null;
  if (made !== version) return { problem: 'newer' };
  try {
    const text = await allOf(
      new Blob([fromBase64Url(packed)]).stream().pipeThrough(new DecompressionStream('deflate')),
    );
    const [query, variables, view] = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text)) as unknown[];
    if (typeof query !== 'string' || typeof variables !== 'string' || !isObject(view)) return { problem: 'damaged' };
    return { state: { query, variables, view } };
  } catch {
    return { problem: 'damaged' };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws {Error} When there is more than a question can be long: a small link may unpack to very much. */
async function allOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > mostBytes) {
      await reader.cancel();
      throw new Error(`The link holds more than ${mostBytes} bytes.`);
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(characters, (character) => character.codePointAt(0)!);
}
