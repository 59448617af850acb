/* Which words of a result a query means: whole ones, and the longest runs of them. */

export const fold = (text) =>
  text.toLowerCase().replace(/đ/g, "d").normalize("NFD").replace(/[\p{M}\p{P}]/gu, "");
// Words at odd places, 98,5 among them, and what stands between them.
const cut = (text) => text.split(/([\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*)/u);
const wordsOf = (units) =>
  units.filter((_, at) => at % 2).map((own) => ({ own: own.toLowerCase(), folded: fold(own) }));
export const wordsIn = (text) => wordsOf(cut(text));
// 3 for a word as typed, 2 for one with other marks. Who types no marks may mean any.
const like = (word, typed) =>
  word &&
  word.folded === typed?.folded &&
  2 + (word.own === typed.own || typed.own === typed.folded);

/* Where the words of a query stand, each in the longest runs that the text has of them, with what
   the run counts. `share`: how much of the query is there, and stands together. */
function hitsOf(text, query) {
  const runs = [];
  const best = query.map(() => 0);
  for (const at of text.keys()) {
    for (const from of query.keys()) {
      let [length, sum, more] = [0, 0];
      while ((more = like(text[at + length], query[from + length]))) {
        length += 1;
        sum += more;
      }
      while (length--) {
        runs.push([at + length, sum, from + length]);
        best[from + length] = Math.max(best[from + length], sum);
      }
    }
  }
  const hits = runs.filter(([, sum, from]) => sum === best[from]);
  const share = (3 * best.filter(Boolean).length + Math.max(...best)) / query.length;
  return { hits, share };
}

export function element(name, style, ...children) {
  const node = document.createElement(name);
  if (style) node.className = style;
  node.append(...children);
  return node;
}

/* Words from one to another as nodes, those with a hit marked; joined ones (05/KH-SM) as one. */
function nodes(units, from, to, hits) {
  const out = [];
  let mark;
  for (let at = from; at < to; at += 1) {
    const [before, word] = units.slice(2 * at);
    if (mark && hits.has(at) && !/\s/.test(before)) mark.append(before, word);
    else {
      mark = hits.has(at) && element("mark", "", word);
      out.push(before, mark || word);
    }
  }
  return out;
}

/* The title of a result and a piece of its text as nodes, in which words are marked that one of
   the queries means. The text begins with the title. */
export function marked(title, content, queries) {
  const [name, units] = [cut(title), cut(content)];
  const text = wordsOf(units);
  const head = (name.length - 1) / 2;
  const all = queries.map(({ plain }) => hitsOf(text, wordsOf(cut(plain))));
  const most = Math.max(...all.map(({ share }) => share));
  const hits = new Map(all.filter(({ share }) => share === most).flatMap((each) => each.hits));
  const [[first] = [head]] = [...hits]
    .filter(([at]) => at >= head)
    .sort(([a, x], [b, y]) => y - x || a - b);
  const isWithin = (at) => at < text.length && !/\s/.test(units[2 * at]);
  let from = Math.max(head, first - 8);
  while (isWithin(from)) from -= 1;
  units[2 * from] = from > head ? "… " : units[2 * from].replace(/^.*\s/, "");
  let to = Math.min(text.length, from + 32);
  while (isWithin(to)) to += 1;
  const end = to < text.length ? " …" : units.at(-1);
  return [
    [...nodes(name, 0, head, hits), name.at(-1)],
    [...nodes(units, from, to, hits), end],
  ];
}
