/* Asks the index that plansite/search/ writes (whole.py tells how it is laid out). Things are
   numbered in the order of time. */
import { fold, wordsIn } from "./marks.js";

export const folder = `${document.querySelector(".search").action}chi-muc/`;
let opened;
let pieces = {};
let cache = "default";

/* Forget everything, as when the site was renewed meanwhile. */
export function forget() {
  opened = undefined;
  pieces = {};
  cache = "reload";
}

export const open = () =>
  (opened ??= fetch(`${folder}index.json`, { cache }).then(async (answer) => {
    const found = await answer.json();
    found.size = 0;
    for (const part of found.parts) {
      part.start = found.size;
      found.size += part.size;
    }
    return found;
  }));

const unpack = (name) =>
  (pieces[name] ??= fetch(`${folder}${name}.idx`).then((answer) =>
    new Response(answer.body.pipeThrough(new DecompressionStream("deflate"))).arrayBuffer(),
  ));

const text = new TextDecoder();

/* What is shown of a thing: kind, day, language, address, title, text. */
export async function shown(id) {
  const { name, start } = (await open()).parts.findLast((part) => part.start <= id);
  return text.decode(await unpack(`texts/${name}/${id - start}`)).split("\n");
}

/* The words that are one without marks, or that begin so. */
async function terms(folded, begin = false) {
  const { mark, words } = await open();
  const last = (word) => words.findLastIndex((first) => first <= word);
  const [from, to] = [last(folded), last(begin ? `${folded}\uffff` : folded)];
  const some = words.map((_, at) => at >= from && at <= to && unpack(`words/${mark}/${at}`));
  return (await Promise.all(some.filter(Boolean))).flatMap((buffer) => {
    const bytes = new Uint8Array(buffer);
    let at = bytes.indexOf(10);
    const head = JSON.parse(text.decode(bytes.subarray(0, at++)));
    return head
      .map(([own, length]) => ({ own, held: bytes.subarray(at, (at += length)) }))
      .filter(({ own }) => (begin ? fold(own).startsWith(folded) : fold(own) === folded));
  });
}

/* How much each thing is about a word: 0 not at all, 4 most. */
function levels({ parts, size }, words) {
  const all = new Uint8Array(size);
  for (const { held } of words) {
    let at = 0;
    for (const part of parts) {
      const bits = (part.size + 7) >> 3;
      for (let level = 1, count; level < 5 && (count = held[at++]); level += 1) {
        const few = count < bits;
        for (let one = 0; one < (few ? count : part.size); one += 1) {
          const thing = part.start + (few ? held[at + one] : one);
          const is = few || (held[at + (one >> 3)] >> (one & 7)) & 1;
          if (is && all[thing] < level) all[thing] = level;
        }
        at += few ? count : bits;
      }
    }
  }
  return all;
}

const hash = (word) =>
  [...word].reduce((sum, char) => Math.imul(sum ^ char.codePointAt(), 0x01000193), 0x811c9dc5);
const pair = (one, other) => (Math.imul(hash(one), 0x9e3779b1) ^ hash(other)) >>> 0;

/* In which things a word follows another: 1 with any marks, 3 as typed. */
async function beside({ mark, pairs, parts, size }, one, other) {
  const all = new Uint8Array(size);
  const number = pair(one.folded, other.folded);
  const exact = pair(one.own, other.own) >>> 27;
  const data = await unpack(`pairs/${mark}/${(number >>> 1) >>> (31 - pairs)}`);
  const counts = new Uint32Array(data, 0, parts.length);
  const bytes = new Uint8Array(data, 4 * parts.length);
  const count = bytes.length / 4;
  let at = 0;
  for (const [place, { start }] of parts.entries()) {
    let [last, thing] = [];
    for (const end = at + counts[place]; at < end; at += 1) {
      const [key, above, top] = [1, 2, 3].map((byte) => bytes[at + byte * count]);
      const each = key + (above << 8) + (top << 16);
      thing = each === last ? thing + bytes[at] : bytes[at];
      last = each;
      if (each >> 5 === (number & 0x7ffff)) all[start + thing] |= (each & 31) === exact ? 3 : 1;
    }
  }
  return all;
}

/* What holds every word of a query, its phrases, and the values of filters; the newest first, or
   what is most about it. Where nothing does, what has words that begin so. `whole`: the query stands
   there, `exact`: with the marks as typed. `unknown`: some word is in no text. */
export async function find(query, filters, newest, begin = false) {
  const { plain, phrases } = query;
  const about = await open();
  const row = (words) => Promise.all(words.slice(1).map((word, at) => beside(about, words[at], word)));
  const words = wordsIn(plain);
  if (plain && !words.length) return { all: [] };
  const [weighed, pairs, needed, masks] = await Promise.all([
    Promise.all(
      words.map(async ({ own, folded }) => {
        let found = await terms(folded, begin);
        if (!found.length) found = await terms(folded, true);
        const all = levels(about, found);
        const weight = Math.log(1 + about.size / all.filter(Boolean).length);
        return { all, weight, own: levels(about, found.filter((each) => each.own === own)) };
      }),
    ),
    row(words),
    Promise.all(phrases.map((ways) => Promise.all(ways.map((way) => row(wordsIn(way)))))),
    Promise.all(
      Object.entries(filters).map(async ([name, value]) => {
        const key = `=${name}=${value}`;
        return levels(about, (await terms(fold(key))).filter(({ own }) => own === key));
      }),
    ),
  ]);
  const all = [];
  const marked = /[^ -~]/.test(plain);
  for (let id = about.size; id--; ) {
    if (!weighed.every((word) => word.all[id]) || !masks.every((mask) => mask[id])) continue;
    if (!needed.every((ways) => ways.some((way) => way.every((each) => each[id])))) continue;
    const whole = pairs.every((each) => each[id]);
    const apart = weighed.every((word) => word.own[id]);
    const exact = apart && pairs.every((each) => each[id] === 3);
    let rank = 1e4 * (4 * exact + 2 * (apart && marked) + whole);
    for (const { all, own, weight } of weighed) rank += weight * (all[id] + own[id]);
    for (const each of pairs) rank += each[id];
    all.push({ id, whole, exact, rank });
  }
  if (!newest) all.sort((one, other) => other.rank - one.rank);
  const unknown = weighed.some(({ weight }) => weight === Infinity);
  const again = plain && !phrases.length && !unknown && !all.length && !begin;
  return again ? find(query, filters, newest, true) : { all, unknown };
}
