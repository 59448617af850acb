/* The search page. Pagefind finds; this writes queries as plansite/search/ writes its index, and
   shows what is found in order. */
import { element, fold, marked } from "./marks.js";
import { nearest } from "./nearest.js";

// In the index đ is d + stroke, so that "dao" finds "đào".
const STROKE = "\u0335";
const FILTERS = ["nam", "loai", "chu-de", "hinh-thuc", "nhiem-vu", "ke-hoach"];

const form = document.querySelector(".search");
const part = (name) => document.querySelector(`.search__${name}`);
const [status, list, more, advice, index] =
  ["status", "results", "more", "advice", "index"].map(part);
const words = form.dataset;
const title = document.title;
const base = words.base.replace(/\/$/, "");
const spell = (text) => text.replaceAll("đ", `d${STROKE}`).replaceAll("Đ", `D${STROKE}`);
const unspell = (text) => text.replaceAll(`d${STROKE}`, "đ").replaceAll(`D${STROKE}`, "Đ");
const fill = (text, values) =>
  text.replace(/{(\w+)}/g, (_, name) => values[name].toLocaleString("vi"));
const idsOf = (results) => new Set(results.map(({ id }) => id));
// "số 12/QĐ-UBND" is 12/QĐ-UBND as well.
const bare = (text) => text.replace(/(^|[\s"])s[ốo]:? ?(?=\d\S*( ?\/| \S+-))/giu, "$1");
// "một-cửa" is two words in the index; a number with a slash one.
const split = (text) => text.replace(/(\S*\d\S*\/\S*)|[^\p{L}\p{M}\p{N}"]+/gu, "$1 ");

// 5/KH is 05/KH as well.
const zeros = (text) =>
  text.replace(/(^|[ "])(0?)(?=\d ?\/)/g, (_, start, zero) => start + (zero ? "" : "0"));

let engine;
let vocabulary;
let synonyms;
// The latest search is shown.
let turn = 0;
let found = [];
// The filter changed last.
let stepped;
let last = Promise.resolve();

// Pagefind may never answer.
const inTime = (promise) =>
  Promise.race([promise, new Promise((_, fail) => setTimeout(fail, 10000, new Error("time")))]);

const load = async (name) => (await fetch(`${base}/pagefind/${name}.json`)).json();

/* A query as typed, its words, and its phrases in quotes. */
function read(text) {
  const typed = text.normalize("NFC").replace(/[“”„«»]/g, '"').replace(/\s+/g, " ").trim();
  const plain = bare(typed).replaceAll('"', " ").replace(/\s+/g, " ").trim();
  return { typed, plain, phrases: typed.match(/"[^"]*[^"\s][^"]*"/g) ?? [] };
}

/* One at a time: that marks must be exact is a state of the engine. */
function ask(term, exact = false, options = {}) {
  last = last.then(async () => {
    engine ??= import(`${base}/pagefind/pagefind.js`).then(({ createInstance }) =>
      createInstance({ noWorker: true, ranking: { metaWeights: { title: 8 } } }),
    );
    const pagefind = await engine;
    await pagefind.options({ exactDiacritics: exact });
    return (await pagefind.search(term && spell(term), options)).results;
  });
  return last;
}

/* Where a phrase stands. With marks folded Pagefind knows one spelling of a word; old addresses have
   no marks. */
const stand = async (phrase) => [
  ...(await ask(phrase)),
  ...(await ask(phrase, true)),
  ...(await ask(`"${fold(phrase)}"`, true)),
];

/* What holds every word and phrase: first the query as typed, then its words as typed, then the
   query with other marks, then the rest. `close`: it stands in some; `whole`: in this. */
async function find({ plain, phrases }, options) {
  let all = await ask(plain || null, false, options);
  if (!plain || !all.length) return { all, close: !plain };
  for (const phrase of phrases) {
    const ids = idsOf([...(await stand(phrase)), ...(await stand(bare(phrase)))]);
    all = all.filter(({ id }) => ids.has(id));
  }
  const together = idsOf(await stand(`"${plain}"`));
  const exact = idsOf(await ask(`"${plain}"`, true));
  const apart = idsOf(/[^ -~]/.test(plain) ? await ask(plain, true) : []);
  const rank = ({ id }) => 4 * exact.has(id) + 2 * apart.has(id) + together.has(id);
  if (!options.sort.day) all.sort((one, other) => rank(other) - rank(one));
  for (const result of all) result.whole = together.has(result.id);
  return { all, close: together.size };
}

/* Whether some word is in no text and, unless `brief`, a query that finds more: with the nearest
   known words, else without those, the quotes or the rarest word. */
async function study({ plain, phrases }, count, brief) {
  vocabulary ??= await load("words");
  const known = Object.entries(vocabulary)
    .map(([own, count]) => ({ own, count, folded: fold(own) }));
  const parts = plain.split(" ");
  const seen = parts.map((word) => {
    const key = fold(word);
    if (/\d/.test(key) && !word.includes("/")) return Infinity;
    return known.reduce((sum, each) => sum + (each.folded.startsWith(key) ? each.count : 0), 0);
  });
  const unknown = seen.includes(0);
  if (brief || (count && !unknown)) return { unknown };
  let tries = [[]];
  for (const [at, word] of parts.entries()) {
    const whole = known.some(({ folded }) => folded === fold(word));
    const options = [...(seen[at] ? [word] : []), ...(whole ? [] : nearest(word, known))];
    tries = tries.flatMap((start) => options.map((option) => [...start, option])).slice(0, 64);
  }
  const mended = unknown ? tries.map((words) => words.join(" ")) : [];
  for (const exact of [true, false]) {
    for (const other of mended) {
      if ((await ask(`"${other}"`, exact)).length) return { unknown, other };
    }
  }
  const rarest = seen.indexOf(Math.min(...seen));
  const rest = parts.filter((_, at) => (unknown ? seen[at] : at !== rarest));
  const other = !unknown && phrases.length ? plain : rest.length > 1 && rest.join(" ");
  return { unknown, other: other && (await ask(other)).length && other };
}

/* What a query finds, if need be with joined words apart; else one that finds more. */
async function answer(query, options, brief) {
  const { all, close } = await inTime(find(query, options));
  if (close) return { all };
  const apart = read(split(bare(query.typed)));
  const joined = apart.plain && apart.plain !== query.plain;
  // Pagefind cuts what it does not know: "nghj" would find "nghe".
  const { unknown, other } = await inTime(study(query, all.length, brief || joined));
  if (all.length && !unknown) return { all };
  return joined ? answer(apart, options, brief) : { all: [], other };
}

/* A query and what means the same: 5/KH is 05/KH, and a word outside quotes its synonyms.
   `changed`: it is not what was typed. */
function variants({ typed, phrases }) {
  const all = new Map([[typed, false]]);
  all.set(zeros(typed), zeros(typed) !== typed);
  for (const [text, changed] of phrases.length ? [] : all) {
    const spaced = ` ${read(split(text)).typed.toLowerCase()} `;
    const word = Object.keys(synonyms).find((known) => spaced.includes(` ${known} `));
    for (const other of word ? [word, ...synonyms[word]] : []) {
      const next = spaced.replace(` ${word} `, ` "${other}" `).trim();
      if (all.size < 20) all.set(next, changed || other !== word);
    }
  }
  return [...all].map(([text, changed]) => ({ ...read(text), changed }));
}

/* What a query and its variants find. First what holds the query whole, then its words that have
   synonyms, then a variant whole, then the rest; each with the queries that found it. */
async function gather(query, options) {
  synonyms ??= await inTime(load("synonyms"));
  const by = {};
  const queries = variants(query);
  const tiers = [[], [], [], []];
  let other;
  for (const each of queries) {
    const answered = await answer(each, options, each !== queries[0]);
    other ??= answered.other;
    const rest = each.changed || !each.phrases.length ? 3 : 1;
    for (const result of answered.all) {
      tiers[queries[1] && result.whole ? 2 * each.changed : rest].push(result);
      (by[result.id] ??= []).push(each);
    }
  }
  const found = new Map(tiers.flat().map((result) => [result.id, result]));
  const all = options.sort.day ? await ask(null, false, options) : [...found.values()];
  return { all: all.filter((result) => (result.by = by[result.id])), other };
}

function row({ content, meta, url }, queries) {
  const [kind, day, lang, ...path] = url.slice(url.lastIndexOf("/") + 1, -5).split("~");
  const [name, text] = marked(unspell(meta.title), unspell(content), queries);
  const link = element("a", "", ...name);
  link.href = `${base}/${kind === "document" ? path.join("/#") : `${path.join("/")}/`}`;
  const stamp = element("p", "stamp");
  if (day > "1" && kind !== "task") {
    const time = element("time", "", day.split("-").reverse().join("/"));
    time.dateTime = day;
    stamp.append(time, " ");
  }
  stamp.append(element("span", "tag", form.elements.loai.querySelector(`[value=${kind}]`).label));
  const excerpt = element("p", "items__summary", ...text);
  if (lang !== "vi") link.lang = excerpt.lang = lang;
  return element("li", "items__item", stamp, element("p", "items__title", link), excerpt);
}

async function show(mine) {
  const from = list.children.length;
  const some = found.slice(from, from + 10);
  const data = await Promise.all(some.map((result) => result.data()));
  if (mine !== turn) return;
  list.append(...data.map((each, at) => row(each, some[at].by)));
  more.hidden = list.children.length >= found.length;
}

function address(values) {
  const kept = new URLSearchParams([...values].filter(([, value]) => value.trim()));
  return location.pathname + (kept.size ? `?${kept}` : "");
}

function offer(text, words, values) {
  const link = element("a", "", words);
  link.href = address(values);
  advice.append(element("p", "", text, link));
}

function advise(query, other, filters) {
  if (other) offer(`${words.instead} `, other, [["q", other], ...Object.entries(filters)]);
  if (Object.keys(filters).length) offer("", words.unfilter, [["q", query.typed]]);
  advice.append(element("p", "", words.hint));
}

const count = () => [...FILTERS, "xep"].filter((name) => form.elements[name]?.value).length;

async function run() {
  const mine = (turn += 1);
  const query = read(form.elements.q.value);
  const filters = Object.fromEntries(
    FILTERS.map((name) => [name, form.elements[name]?.value]).filter(([, value]) => value),
  );
  const asked = query.plain || Object.keys(filters).length;
  document.title = query.plain ? `${query.typed} - ${title}` : title;
  part("count").textContent = count() ? `(${count()})` : "";
  list.replaceChildren();
  advice.replaceChildren();
  more.hidden = true;
  index.hidden = false;
  status.textContent = asked ? words.loading : words.empty;
  list.ariaBusy = Boolean(asked);
  if (!asked) return;
  try {
    const newest = !query.plain || form.elements.xep.value;
    const options = { filters, sort: newest ? { day: "desc" } : {} };
    const { all, other } = await gather(query, options);
    if (mine !== turn) return;
    if (query.plain && !all.length) advise(query, other, filters);
    found = all;
    await inTime(show(mine));
    if (mine !== turn) return;
    index.hidden = all.length;
    const text = all.length ? words.found : words.none;
    status.textContent = fill(query.plain ? text : words.filtered, {
      count: all.length,
      query: query.typed,
    });
  } catch (error) {
    if (mine !== turn) return;
    console.error(error);
    engine = undefined;
    last = Promise.resolve();
    status.textContent = words.failed;
  }
  list.ariaBusy = false;
}

function restore() {
  stepped = 0;
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (!field.name) continue;
    field.value = asked.get(field.name) ?? "";
    if (field.selectedIndex === -1) field.selectedIndex = 0;
  }
  part("filters").open = count() > 0 && matchMedia("(min-width: 48rem)").matches;
  run();
}

/* The steps through one filter are one step back. */
function submit(step) {
  const next = address(new FormData(form));
  const how = step && step === stepped ? "replaceState" : "pushState";
  if (next !== location.pathname + location.search) history[how](null, "", next);
  stepped = step;
  run();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
part("filters").addEventListener("change", ({ target }) =>
  submit(target.name + form.elements.q.value),
);
more.addEventListener("click", async () => {
  const from = list.children.length;
  await show(turn);
  list.children[from]?.querySelector("a").focus();
  status.textContent = fill(words.shown, {
    shown: list.children.length,
    count: found.length,
  });
});
addEventListener("popstate", restore);
form.hidden = false;
restore();
