/* What a word that is in no text may mean. */
import { fold } from "./marks.js";

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
export function nearest(word, known) {
  const key = fold(word);
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
