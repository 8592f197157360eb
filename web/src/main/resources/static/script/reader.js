// The report reader by keyboard, and its two sides lit together. All of it can also be done by links and forms.

const reader = document.getElementById("reader");
const panel = document.getElementById("panel");
const said = document.getElementById("said");
const keys = document.getElementById("keys");
const home = document.createComment("panel");
panel.before(home);
const narrow = matchMedia("(max-width: 51.99rem)");

// The fact that the reader has gone to. The panel may still show another, until the answer comes.
let open = "";
let underWay = 0;
let latest = null;

const fact = (id) => document.getElementById(`f-${id}`);
const all = () => [...reader.querySelectorAll("li.fact")];
const pieces = (id) => reader.querySelectorAll(`[data-c~="${CSS.escape(id)}"]`);

function light(id) {
  reader.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
  if (!id) return;
  fact(id)?.classList.add("lit");
  document.getElementById(`c-${id}`)?.classList.add("lit");
  pieces(id).forEach((piece) => piece.classList.add("lit"));
}

function place() {
  const item = narrow.matches && open ? fact(open) : null;
  if (item) item.append(panel);
  else if (panel.previousSibling !== home) home.after(panel);
}

const shown = () => panel.querySelector(".opened")?.dataset.claim ?? "";
// A decision goes to what the panel shows. It can be signed only while that is what the reader has gone to.
const settled = () => underWay === 0 && shown() === open;
const tellWhetherSettled = () => panel.setAttribute("aria-busy", String(!settled()));

function goneTo(id) {
  open = id;
  light(id);
  tellWhetherSettled();
}

function show(id) {
  goneTo(id);
  place();
  if (location.hash !== `#c-${id}`) history.replaceState(null, "", `#c-${id}`);
}

function go(item) {
  if (!item) return;
  const link = item.querySelector("a");
  const words = pieces(item.dataset.claim)[0] ?? item;
  const box = words.getBoundingClientRect();
  if (box.top < 60 || box.bottom > innerHeight - 60) words.scrollIntoView({ block: "center", behavior: "instant" });
  link.focus({ preventScroll: !narrow.matches });
  link.click();
}

function step(by) {
  const items = all();
  const at = items.findIndex((item) => item.dataset.claim === open);
  go(items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1)]);
}

const part = (act) => panel.querySelector(`[data-act="${act}"]`);

function isTooEarly() {
  if (settled()) return false;
  said.textContent = "The fact is still on its way; nothing was decided.";
  return true;
}

function send(act) {
  if (isTooEarly()) return;
  const form = part(act);
  if (form) form.requestSubmit();
  else said.textContent = open ? "There is nothing to take back." : "Choose a fact first.";
}

function unfold(act) {
  if (isTooEarly()) return;
  const form = part(act);
  if (!form) {
    said.textContent = "Choose a fact first.";
    return;
  }
  panel.querySelectorAll(".decide details[open]").forEach((other) => { if (other !== form) other.open = false; });
  form.open = true;
  const field = form.querySelector("form input:not([type=hidden]), form select, form textarea");
  field?.focus();
}

// Where a selection stands in the text as delivered.
function offset(node, at) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const piece = element.closest("[data-at]");
  return piece && node.nodeType === Node.TEXT_NODE ? Number(piece.dataset.at) + at : null;
}

function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!reader.contains(range.commonAncestorContainer)) return null;
  let start = null;
  let words = "";
  const walker = document.createTreeWalker(reader, NodeFilter.SHOW_TEXT);
  let block = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node) || !node.parentElement.closest("[data-at]")) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    if (to <= from) continue;
    const own = node.parentElement.closest(".block");
    if (block && own !== block) words += "\n";
    block = own;
    start ??= offset(node, from);
    words += node.data.slice(from, to);
  }
  const lead = words.length - words.trimStart().length;
  words = words.trim();
  return words ? { words, start: start + lead } : null;
}

function add() {
  const chosen = selected() ?? latest;
  const link = document.getElementById("add");
  const query = new URL(link.href, location.href);
  if (chosen) {
    query.searchParams.set("words", chosen.words);
    query.searchParams.set("start", chosen.start);
  }
  goneTo("");
  place();
  htmx.ajax("GET", query.pathname + query.search, { source: link, target: "#panel", swap: "innerHTML" });
}

const does = {
  j: () => step(1),
  k: () => step(-1),
  a: () => send("accept"),
  e: () => unfold("correct"),
  r: () => unfold("reject"),
  m: () => unfold("annotate"),
  u: () => send("undo"),
  n: add,
  w: () => { const reasons = panel.querySelector(".reasons"); if (reasons) { reasons.open = !reasons.open; reasons.querySelector("summary").focus(); } },
  "?": () => keys.showModal(),
};

document.addEventListener("keydown", (event) => {
  const writing = event.target.closest("input, select, textarea, [contenteditable]");
  if (event.key === "Escape" && writing && panel.contains(writing)) {
    const form = writing.closest("details");
    if (form) form.open = false;
    (open ? fact(open)?.querySelector("a") : null)?.focus({ preventScroll: true });
    return;
  }
  if (writing || keys.open || event.ctrlKey || event.metaKey || event.altKey || !does[event.key]) return;
  event.preventDefault();
  does[event.key]();
});

document.addEventListener("selectionchange", () => { latest = selected() ?? latest; });

reader.addEventListener("click", (event) => {
  const item = event.target.closest("li.fact > a")?.parentElement;
  if (item) goneTo(item.dataset.claim);
  if (getSelection() && !getSelection().isCollapsed) return;
  const number = event.target.closest("a.n");
  if (number) {
    event.preventDefault();
    go(fact(number.dataset.claim));
    return;
  }
  const piece = event.target.closest(".m");
  if (piece) {
    const ids = piece.dataset.c.split(" ");
    const at = ids.indexOf(open);
    // The innermost first; a second click goes outwards.
    go(fact(ids[at > 0 ? at - 1 : ids.length - 1]));
  }
});

document.getElementById("help")?.addEventListener("click", () => keys.showModal());
document.getElementById("add")?.addEventListener("click", (event) => { event.preventDefault(); add(); });
panel.addEventListener("click", (event) => {
  const turn = event.target.closest("a[rel=next], a[rel=prev]");
  if (turn) {
    event.preventDefault();
    step(turn.rel === "next" ? 1 : -1);
  }
});

// Also with the mouse: before the request is begun, so that none waits for a form that is gone by then.
panel.addEventListener("submit", (event) => {
  if (!event.target.closest(".decide, .trouble") || !isTooEarly()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);
document.body.addEventListener("htmx:beforeSend", (event) => {
  if (event.detail.target !== panel) return;
  underWay += 1;
  tellWhetherSettled();
});
document.body.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.target !== panel) return;
  underWay -= 1;
  // Where the fact that was gone to does not come, the reader is where the panel is.
  const asked = event.detail.requestConfig.elt.closest("li.fact")?.dataset.claim ?? "";
  if (!event.detail.successful && asked === open) goneTo(shown());
  tellWhetherSettled();
});
document.body.addEventListener("htmx:beforeSwap", () => { if (narrow.matches === false) place(); });
document.body.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target !== panel) return;
  const opened = panel.querySelector(".opened");
  const id = opened?.dataset.claim ?? "";
  const item = id ? fact(id) : null;
  if (item) {
    const style = item.dataset.style;
    const lane = style.split("-")[0];
    pieces(id).forEach((piece) => {
      [...piece.classList].filter((name) => name.startsWith(`${lane}-`)).forEach((name) => piece.classList.remove(name));
      piece.classList.add(style);
    });
    if (id === open) show(id);
  }
  tellWhetherSettled();
  if (opened) said.textContent = opened.dataset.said;
  const trouble = panel.querySelector(".trouble");
  if (trouble) trouble.focus();
  else if (opened?.classList.contains("adding")) {
    // With its words given the next thing is the kind; it stays there, so that arrow keys can go on choosing.
    const words = panel.querySelector("textarea");
    (words.value ? panel.querySelector("select") : words).focus();
  }
  else if (item && id === open && event.detail.requestConfig?.verb === "post") item.querySelector("a").focus({ preventScroll: true });
});
// Before the fact is put anew into the page, what is open must not go with it.
document.body.addEventListener("htmx:oobBeforeSwap", () => { if (panel.previousSibling !== home) home.after(panel); });
document.body.addEventListener("htmx:oobAfterSwap", () => { if (open) { light(open); place(); } });
document.body.addEventListener("htmx:sendError", () => { said.textContent = "The program does not answer; nothing was decided."; });
document.body.addEventListener("htmx:responseError", () => { said.textContent = "That could not be done; reload the page and try again."; });
narrow.addEventListener("change", place);

const asked = reader.dataset.opened || (location.hash.startsWith("#c-") ? location.hash.slice(3) : "");
if (asked && fact(asked)) {
  if (reader.dataset.opened) show(asked);
  else go(fact(asked));
}
