/* What a query that finds nothing may mean. The search page loads this when it is needed. */

/* The distance of two words (Damerau-Levenshtein). */
function distance(one, other) {
  let before = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] !== other[j - 1];
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + change);
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    [before, above] = [above, row];
  }
  return above[other.length];
}

/* Telex without an input method: "thur tucj" is "thủ tục". */
const untelex = (word) =>
  word.replace(/dd/g, "d").replace(/([aeo])\1/g, "$1").replace(/w/g, "").replace(/[sfrxj]$/, "");

/* The known words nearest to a word, the nearest first. */
function nearest(word, key, known) {
  // A wrong number has no nearest one.
  if (/\d/.test(key)) return [];
  return known
    .map(({ folded, own, count }) => {
      const steps = folded === untelex(key) ? 0 : distance(key, folded);
      const marks = key === word.toLowerCase() ? 0 : distance(word.toLowerCase(), own);
      return { own, count, steps, rank: 2 * steps + marks };
    })
    .filter(({ steps }) => steps <= (key.length > 4 ? 2 : 1))
    .sort((one, other) => one.rank - other.rank || other.count - one.count)
    .slice(0, 8)
    .map(({ own }) => own);
}

/* Another query, with the nearest known words, best as a phrase, else without those, the quotes or
   the rarest word.
   `counts`: how many things hold each word; `ask` gives what a query finds. */
export async function nearby({ plain, quoted, parts, unknown }, counts, fold, ask) {
  const known = Object.entries(counts)
    .map(([own, count]) => ({ own, count, folded: fold(own) }));
  const seen = parts.map((word) => {
    const key = fold(word);
    if (/\d/.test(key)) return Infinity;
    return known.reduce((sum, each) => sum + (each.folded.startsWith(key) ? each.count : 0), 0);
  });
  let tries = [[]];
  for (const [at, word] of parts.entries()) {
    const key = fold(word);
    const whole = known.some(({ folded }) => folded === key);
    const options = [...(seen[at] ? [word] : []), ...(whole ? [] : nearest(word, key, known))];
    tries = tries.flatMap((start) => options.map((option) => [...start, option])).slice(0, 24);
  }
  let close;
  for (const each of unknown ? tries : []) {
    const text = each.join(" ");
    const all = await ask(`"${text}"`);
    if (all.some(({ exact }) => exact)) return text;
    if (all.length) close ??= text;
  }
  if (close) return close;
  for (const each of unknown ? tries.slice(0, 8) : []) {
    const text = each.join(" ");
    if ((await ask(text)).length) return text;
  }
  const rarest = seen.indexOf(Math.min(...seen));
  const rest = parts.filter((_, at) => (unknown ? seen[at] : at !== rarest));
  const less = !unknown && quoted ? plain : rest.length > 1 && rest.join(" ");
  return less && (await ask(less)).length && less;
}
