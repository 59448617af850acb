/* The search page. The engine finds; this makes queries of what is typed, and shows what is found. */
import { find, folder, forget, open, shown } from "./engine.js";
import { element, fold, marked } from "./marks.js";

const FILTERS = ["nam", "loai", "chu-de", "hinh-thuc", "nhiem-vu", "ke-hoach"];

const form = document.querySelector(".search");
const part = (name) => document.querySelector(`.search__${name}`);
const [status, list, more, advice, index] =
  ["status", "results", "more", "advice", "index"].map(part);
const words = form.dataset;
const title = document.title;
const base = words.base.replace(/\/$/, "");
const fill = (text, values) =>
  text.replace(/{(\w+)}/g, (_, name) => values[name].toLocaleString("vi"));
const spaced = (text) => text.replace(/\s+/g, " ").trim();
// "số 12/QĐ-UBND" is 12/QĐ-UBND as well.
const bare = (text) => text.replace(/(^|[\s"])s[ốo]:? ?(?=\d\S*( ?\/| \S+-))/giu, "$1");
// "một-cửa" is two words; a number with a slash one.
const split = (text) =>
  spaced(text.replace(/([^\s"]*\d[^\s"]*\/[^\s"]*)|[^\p{L}\p{M}\p{N}"]+/gu, "$1 "));

// 5/KH is 05/KH as well.
const zeros = (text) =>
  text.replace(/(^|[ "])(0?)(?=\d ?\/)/g, (_, start, zero) => start + (zero ? "" : "0"));

// The latest search is shown.
let turn = 0;
let found = [];
// The filter changed last.
let stepped;

// A line may be dead.
const inTime = (promise) =>
  Promise.race([promise, new Promise((_, fail) => setTimeout(fail, 10000, new Error("time")))]);

/* A query as typed, its words, and what must stand together in it: each phrase in quotes, as it is
   or bare; each number. */
function read(text) {
  const typed = spaced(text.normalize("NFC").replace(/[“”„«»]/g, '"'));
  const phrases = typed.match(/"[^"]*[^"\s][^"]*"|[^\s"]*\d[^\s"]*\/[^\s"]*/g) ?? [];
  return {
    typed,
    plain: spaced(bare(typed).replaceAll('"', " ")),
    phrases: phrases.map((each) => [each, bare(each)]),
    quoted: phrases.some((each) => each[0] === '"'),
  };
}

/* For a query that finds nothing one that does, if there is one (nearest.js). */
async function instead(query, unknown) {
  const { mark } = await open();
  const [{ nearby }, answer] = await Promise.all([
    import(advice.dataset.nearest),
    fetch(`${folder}words/${mark}/words.json`),
  ]);
  const parts = split(query.plain).split(" ");
  const ask = async (text) => (await find(read(text), {})).all;
  return nearby({ ...query, parts, unknown }, await answer.json(), fold, ask);
}

/* A query and what means the same: 5/KH is 05/KH, and a word outside quotes its synonyms.
   `changed`: it is not what was typed. */
function variants({ typed, quoted }, synonyms) {
  const all = new Map([[typed, false]]);
  all.set(zeros(typed), zeros(typed) !== typed);
  for (const [text, changed] of quoted ? [] : all) {
    const around = ` ${split(text).toLowerCase()} `;
    const word = Object.keys(synonyms).find((known) => around.includes(` ${known} `));
    for (const same of word ? [word, ...synonyms[word]] : []) {
      const next = around.replace(` ${word} `, ` "${same}" `).trim();
      if (all.size < 20) all.set(next, changed || same !== word);
    }
  }
  return [...all].map(([text, changed]) => ({ ...read(text), changed }));
}

/* What a query and its variants find. First what holds the query whole, then its words that have
   synonyms, then a variant whole, then the rest; each with the queries that found it. */
async function gather(query, filters, newest) {
  const by = {};
  const queries = variants(query, (await open()).synonyms);
  const tiers = [[], [], [], []];
  const answers = await Promise.all(queries.map((each) => find(each, filters, newest)));
  for (const [at, { all }] of answers.entries()) {
    const each = queries[at];
    const rest = each.changed || !each.quoted ? 3 : 1;
    for (const result of all) {
      tiers[queries[1] && result.whole ? 2 * each.changed : rest].push(result);
      (by[result.id] ??= []).push(each);
    }
  }
  const all = [...new Map(tiers.flat().map((result) => [result.id, result])).values()];
  for (const result of all) result.by = by[result.id];
  if (newest) all.sort((one, next) => next.id - one.id);
  return { all, other: query.plain && !all.length && (await instead(query, answers[0].unknown)) };
}

function row([kind, day, lang, path, heading, text], queries) {
  const [name, quoted] = marked(heading, `${heading}. ${text}`, queries);
  const link = element("a", "", ...name);
  link.href = base + path;
  const stamp = element("p", "stamp");
  if (day && kind !== "task") {
    const time = element("time", "", day.split("-").reverse().join("/"));
    time.dateTime = day;
    stamp.append(time, " ");
  }
  stamp.append(element("span", "tag", form.elements.loai.querySelector(`[value=${kind}]`).label));
  const excerpt = element("p", "items__summary", ...quoted);
  if (lang !== "vi") link.lang = excerpt.lang = lang;
  return element("li", "items__item", stamp, element("p", "items__title", link), excerpt);
}

async function show(mine) {
  const from = list.children.length;
  const some = found.slice(from, from + 10);
  const data = await Promise.all(some.map(({ id }) => shown(id)));
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
    const { all, other } = await inTime(gather(query, filters, newest));
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
    forget();
    status.textContent = words.failed;
  }
  list.ariaBusy = false;
}

function restore() {
  stepped = 0;
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (!field.name) continue;
    const value = asked.get(field.name) ?? "";
    field.value = value;
    // It may hold without being offered.
    if (field.selectedIndex === -1) field.add(new Option(value, value, true, true));
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
// It is on its way already (search.html).
open().catch(forget);
form.hidden = false;
restore();
