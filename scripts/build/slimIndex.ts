import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { shortestBeginning } from '../../src/search/match.ts';

/** A file of an index, by its path inside the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The list of pages and word chunks of a Pagefind 1.6 index, so far as it is read here. */
type PageList = [
  version: string,
  pages: [name: string, words: number, group: string][],
  chunks: [from: string, to: string, name: string][],
  ...rest: unknown[],
];
type Chunk = [words: [word: string, ...found: unknown[]][]];
interface Fragment {
  url: string;
  content: string;
  [field: string]: unknown;
}

/** What Pagefind's own files begin with. */
const signature = Buffer.from('pagefind_dcd');
/**
 * How many bytes of words, before compression, a file should hold. A search fetches the list of all files, about 12 bytes each,
 * and some four files, of which compression leaves a third; their sum is least at the root of nine times the whole.
 */
const chunkSize = (whole: number) => Math.sqrt(9 * whole);

const isGzip = (content: Uint8Array) => content[0] === 0x1f && content[1] === 0x8b;

function unwrap({ path, content }: IndexFile): Buffer {
  const bytes = isGzip(content) ? gunzipSync(content) : Buffer.from(content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`${path} is no file of a Pagefind index.`);
  return bytes.subarray(signature.length);
}
const wrap = (bytes: Uint8Array) => gzipSync(Buffer.concat([signature, bytes]), { level: 9 });

/**
 * Makes a Pagefind index lighter for the way to the browser, in Pagefind's own format:
 * pages get numbered names, which compress to almost nothing, in the place of hashes; the list of pages is fetched before
 * the first result and is most of its weight in a large index. Files of words hold fewer words each. Fragments, one for every
 * result, hold only what results show.
 * @param files as Pagefind gives them, for one language
 * @param shown by address: the fields that results show
 * @param generation what all names begin with; another for every state of the content, so that no name is ever two things
 * @returns the files; pages are numbered from 0 in the order in which they were added, and named `generation-number`
 */
export function slimIndex(
  files: readonly IndexFile[],
  shown: ReadonlyMap<string, Record<string, string>>,
  generation: string,
): IndexFile[] {
  const one = (ending: string): IndexFile => {
    const [found, ...more] = files.filter(({ path }) => path.endsWith(ending));
    if (!found || more.length > 0)
      throw new Error(`The index has ${more.length ? 'several files' : 'no file'} ${ending}.`);
    return found;
  };
  const list = one('.pf_meta');
  const [version, pages, chunks, ...rest] = decode(unwrap(list)) as PageList;
  const byName = new Map(files.map((file) => [/([^/]+)\.pf_(?:fragment|index)$/.exec(file.path)?.[1], file]));
  const named = (name: string): IndexFile => {
    const file = byName.get(name);
    if (!file) throw new Error(`The index has lost ${name}.`);
    return file;
  };
  const fragments = pages.map(([name]) => {
    const { url, content } = JSON.parse(unwrap(named(name)).toString('utf8')) as Fragment;
    const meta = shown.get(url);
    if (!meta) throw new Error(`The index has a page that nothing is known of: ${url}.`);
    return Buffer.from(JSON.stringify({ url, content, word_count: 0, filters: {}, meta, anchors: [] }));
  });
  const unpacked = chunks.map(([, , name]) => unwrap(named(name)));
  const size = chunkSize(unpacked.reduce((sum, bytes) => sum + bytes.length, 0));
  const words = divide(
    unpacked.flatMap((bytes) => (decode(bytes) as Chunk)[0]),
    size,
  ).map((part): Chunk => [part]);
  const name = (index: number) => `${generation}-${index}`;

  const bounds = boundsOf(words.map(([part]) => part.map(([word]) => word)));
  const newList: PageList = [
    version,
    pages.map(([, count, group], index) => [name(index), count, group]),
    words.map((_, index) => [bounds[index] ?? '', bounds[index + 1] ?? '', name(index)]),
    ...rest,
  ];
  const entry = one('pagefind-entry.json');
  const oldName = /([^/.]+)\.pf_meta$/.exec(list.path)?.[1] ?? '';
  return [
    ...files.filter(({ path }) => !/\.pf_(?:meta|fragment|index)$/.test(path) && path !== entry.path),
    { path: entry.path, content: replaceText(entry.content, oldName, generation) },
    { path: list.path.replace(oldName, generation), content: wrap(encode(newList)) },
    ...fragments.map((bytes, index) => ({ path: `fragment/${name(index)}.pf_fragment`, content: wrap(bytes) })),
    ...words.map((chunk, index) => ({ path: `index/${name(index)}.pf_index`, content: wrap(encode(chunk)) })),
  ];
}

/**
 * Where each part of a sorted list of words begins, and where the last ends. A part ends where the next begins: the shortest
 * beginning of the next word that comes after the last, since a whole word would only be longer.
 */
function boundsOf(parts: readonly string[][]): string[] {
  const begins = parts.map((part, index) => {
    const [first, before] = [part[0] ?? '', parts[index - 1]?.at(-1)];
    if (before === undefined) return first;
    const letters = [...first];
    const length = letters.findIndex((_, at) => isAfter(letters.slice(0, at + 1).join(''), before)) + 1;
    return letters.slice(0, length || letters.length).join('');
  });
  return [...begins, parts.at(-1)?.at(-1) ?? ''];
}
/** As Pagefind compares: by bytes of UTF-8. */
const isAfter = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0;

/**
 * Divides words, in their order, into parts of about a size in bytes. Pagefind also answers by words that begin with the one it is
 * asked for, so far as it has them at hand; words that begin with the same letters therefore stay together, so that an answer does
 * not depend on what was asked before.
 */
function divide(words: Chunk[0], size: number): Chunk[0][] {
  const parts: Chunk[0][] = [];
  let left = 0;
  for (const word of words) {
    const length = encode(word).length;
    const before = parts.at(-1)?.at(-1)?.[0];
    if (before === undefined || (length > left && beginningOf(word[0]) !== beginningOf(before))) {
      parts.push([]);
      left = size;
    }
    parts.at(-1)?.push(word);
    left -= length;
  }
  return parts;
}

/** The letters by which words stay together: those of the shortest word that `match.ts` lets stand for longer ones. */
const beginningOf = (word: string) => [...word].slice(0, shortestBeginning).join('');

const replaceText = (bytes: Uint8Array, from: string, to: string) =>
  Buffer.from(Buffer.from(bytes).toString('utf8').replaceAll(from, to));
