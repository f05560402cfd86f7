// The histogram of days with its two handles, and the player that goes through the days.
const PLAY_STEP = 900; // milliseconds a day
let player = 0;
const isPlaying = () => Boolean(player);

/** How many claims each bin has: all of them, and those that the other filters leave. */
function binHeights() {
  const bins = binsNow(), days = daysNow();
  const counted = (some) => {
    const heights = new Array(bins.count).fill(0);
    for (const { id } of some) {
      if (days[id]) for (let bin = 0; bin < bins.count; bin += 1) heights[bin] += Number(isInBins(days[id], bin, bin));
    }
    return heights;
  };
  return { all: counted(claims), left: counted(current.shown.facet("when")) };
}

function showTime() {
  const bins = binsNow(), undated = daysNow().filter((day) => !day).length;
  byId("undatedrow").hidden = !undated;
  byId("undatedcount").textContent = undated.toLocaleString("en-GB");
  byId("undated").checked = state.undated;
  byId("dateby").value = state.dateBy;
  for (const id of ["histogram", "handles", "range", "play"]) byId(id).hidden = bins.count < 2;
  byId("day").hidden = !isPlaying();
  byId("when").hidden = !time.bins.event.count && !time.bins.article.count;
  if (bins.count < 1) return;
  const { all, left } = binHeights(), most = Math.max(...all, 1);
  clear(byId("histogram"), ...all.map((height, bin) => {
    const isOn = bin >= state.from && bin <= lastBin();
    const bar = make("i", { class: isOn ? "on" : "", title: `${spanText(bin, bin)}: ${leftText(left[bin], height)}`, on: { click: () => pickBin(bin) } }, make("b"));
    bar.style.height = `${(100 * height) / most}%`;
    bar.firstChild.style.height = `${(100 * left[bin]) / Math.max(height, 1)}%`;
    return bar;
  }));
  for (const [id, value] of [["from", Math.min(state.from, bins.count - 1)], ["to", lastBin()]]) {
    byId(id).max = bins.count - 1;
    byId(id).value = value;
    byId(id).setAttribute("aria-valuetext", dayText(id === "from" ? binStart(value) : binEnd(value)));
  }
  byId("range").textContent = spanText(state.from, lastBin());
  byId("day").textContent = spanText(lastBin(), lastBin());
}

/** A click on a bar shows its days alone; another click, all of them again. */
function pickBin(bin) {
  const isAlone = state.from === bin && lastBin() === bin;
  change(isAlone ? { from: 0, to: -1 } : { from: bin, to: bin });
}

/** Play goes on from the last day shown, or where that is the end from the first; each day is added to those before. */
function play(isOn) {
  clearInterval(player);
  const wasPlaying = isPlaying();
  player = isOn ? setInterval(step, PLAY_STEP) : 0;
  byId("play").setAttribute("aria-pressed", String(isPlaying()));
  byId("play").textContent = isPlaying() ? "❚❚ Pause" : "▶ Play";
  if (isOn) change(lastBin() >= binsNow().count - 1 ? { from: 0, to: 0, selected: "" } : { selected: "" });
  else if (wasPlaying) refresh();
}

function step() {
  const next = state.to + 1;
  change({ to: next >= binsNow().count - 1 ? binsNow().count - 1 : next });
  if (next >= binsNow().count - 1) play(false);
}

function connectTime() {
  const on = (id, event, action) => byId(id).addEventListener(event, action);
  on("dateby", "change", () => { play(false); change({ dateBy: byId("dateby").value, from: 0, to: -1 }); });
  on("from", "input", () => change({ from: Math.min(Number(byId("from").value), lastBin()) }));
  on("to", "input", () => change({ to: Math.max(Number(byId("to").value), state.from) }));
  on("undated", "change", () => change({ undated: byId("undated").checked }));
  on("play", "click", () => play(!isPlaying()));
}
