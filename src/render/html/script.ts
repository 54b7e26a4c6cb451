// The one script of a report, and it is optional: it searches, filters and sorts the comments,
// switches the theme and opens what a link points into. It stores nothing and asks nobody.

/** Exact bytes of the script; the policy of the page names their hash. */
export const SCRIPT = `(() => {
"use strict";
const doc = document, root = doc.documentElement, id = (name) => doc.getElementById(name);
for (const part of doc.querySelectorAll(".ctl,.theme")) part.hidden = false;

const theme = doc.querySelector(".theme");
if (theme) {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const now = () => root.dataset.theme || (dark.matches ? "dark" : "light");
  const name = () => {
    const other = now() === "dark" ? "light" : "dark";
    theme.textContent = other === "dark" ? "Dark" : "Light";
    theme.setAttribute("aria-label", "Switch to " + other + " colours");
  };
  theme.addEventListener("click", () => {
    root.dataset.theme = now() === "dark" ? "light" : "dark";
    name();
  });
  dark.addEventListener("change", name);
  name();
}

const list = id("cm");
if (list) {
  const items = [...list.children], query = id("q"), kind = id("kind"), sort = id("sort");
  const texts = new Map(items.map((item) => [item, item.querySelector(".tx").textContent.toLowerCase()]));
  const number = (item, key) => Number(item.dataset[key]);
  const order = {
    likes: (a, b) => number(b, "likes") - number(a, "likes"),
    "score-down": (a, b) => number(b, "score") - number(a, "score"),
    "score-up": (a, b) => number(a, "score") - number(b, "score"),
    time: (a, b) => number(b, "time") - number(a, "time"),
  };
  const update = () => {
    const words = query.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const item of [...items].sort(order[sort.value])) {
      const fits = (!kind.value || item.dataset.kind === kind.value) &&
        words.every((word) => texts.get(item).includes(word));
      item.hidden = !fits;
      shown += fits;
      list.append(item);
    }
    id("none").hidden = shown > 0;
    id("cnt").value = "Showing " + shown + " of " + items.length;
  };
  query.addEventListener("input", update);
  kind.addEventListener("change", update);
  sort.addEventListener("change", update);
  update();
}

const open = () => {
  const target = location.hash.length > 1 && id(decodeURIComponent(location.hash.slice(1)));
  const box = target && target.querySelector("details");
  if (box) box.open = true;
};
addEventListener("hashchange", open);
try { open(); } catch { /* a hash that is no name */ }
})();`;
