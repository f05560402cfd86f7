// The days that claims tell of, in bins; and which bins are chosen.
const DAY = 86400000;

const time = (() => {
  /** First and last day of a claim as day numbers, by what happened or by publication; null where it has no date. */
  const days = { event: [], article: [] };
  for (const claim of claims) {
    const first = Date.parse(claim.from || claim.to), last = Date.parse(claim.to || claim.from);
    days.event.push(Number.isNaN(first) || Number.isNaN(last) ? null : [first / DAY, Math.max(first, last) / DAY]);
    const published = Date.parse(articleOf(claim).date);
    days.article.push(Number.isNaN(published) ? null : [published / DAY, published / DAY]);
  }
  // Bins hold equal numbers of days that claims tell of, so that one treaty of 1976 does not flatten this week.
  const bins = {};
  for (const by of ["event", "article"]) {
    const known = [...new Set(days[by].filter(Boolean).flat())].sort((a, b) => a - b);
    const step = Math.max(1, Math.ceil(known.length / 40)), starts = known.filter((_, i) => i % step === 0);
    bins[by] = { starts, count: starts.length, last: known[known.length - 1], step };
  }
  return { days, bins };
})();

const binsNow = () => time.bins[state.dateBy];
const daysNow = () => time.days[state.dateBy];
const lastBin = () => (state.to < 0 ? binsNow().count - 1 : Math.min(state.to, binsNow().count - 1));
const isWholeTime = () => state.from <= 0 && lastBin() >= binsNow().count - 1;
const binStart = (bin) => binsNow().starts[Math.min(Math.max(0, bin), binsNow().count - 1)];
/** Last day of a bin: the one before the next begins. */
const binEnd = (bin) => (bin + 1 < binsNow().count ? binsNow().starts[bin + 1] - 1 : binsNow().last);
const dayText = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const isInBins = (days, from, to) => days[1] >= binStart(from) && days[0] <= binEnd(to);

/** Days in words: of a whole year or month its name, so that "October 2025" is not taken for something that lasted a month. */
function periodText(from, to) {
  if (!from || !to || from === to) return from || to;
  const [year, month] = from.split("-").map(Number), at = new Date(Date.UTC(year, month - 1));
  if (from === `${from.slice(0, 4)}-01-01` && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const last = Number.isNaN(at.getTime()) ? "" : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  if (from.endsWith("-01") && to === last) return at.toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  return `${from} to ${to}`;
}
const dateText = (claim) => periodText(claim.from, claim.to);

/** A bin of one known day is that day, however far off the next one is. */
function spanText(from, to) {
  const first = dayText(binStart(from)), last = dayText(binsNow().step === 1 ? binStart(to) : binEnd(to));
  return first === last ? first : `${first} to ${last}`;
}
