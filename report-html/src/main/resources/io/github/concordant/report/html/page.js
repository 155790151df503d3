"use strict";
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const findings = [...document.querySelectorAll(".finding")];
  const rows = [...document.querySelectorAll("tr.fact")];
  const groups = [...document.querySelectorAll(".group, .settled, .facts")];
  const form = byId("filters");
  const verdict = byId("by-verdict");
  const slot = byId("by-slot");
  const source = byId("by-source");

  const passes = (item) =>
    (!verdict.value || item.dataset.kind === verdict.value) &&
    (!slot.value || item.dataset.slot === slot.value) &&
    (!source.value || item.dataset.sources.split(" ").includes(source.value));

  const filter = () => {
    let shown = 0;
    for (const item of findings) {
      item.hidden = !passes(item);
      shown += item.hidden ? 0 : 1;
    }
    for (const row of rows) row.hidden = !passes(row);
    const filtered = Boolean(verdict.value || slot.value || source.value);
    for (const group of groups) {
      group.hidden = filtered && !group.querySelector(".finding:not([hidden]), tr.fact:not([hidden])");
      if (filtered && group.matches(".settled") && !group.hidden) group.open = true;
    }
    byId("shown").textContent = filtered ? `${shown} of ${findings.length} findings` : `${findings.length} findings`;
  };

  const reveal = () => {
    const target = location.hash.length > 1 && byId(location.hash.slice(1));
    if (!target) return;
    if (target.closest("[hidden]")) {
      form.reset();
      filter();
    }
    for (let part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS") part.open = true;
    }
    target.scrollIntoView();
    let focus = target;
    while (focus && focus.matches(".anchor")) focus = focus.nextElementSibling;
    if (focus && focus.matches(".finding, .claim")) focus.focus({ preventScroll: true });
  };

  const step = (way) => {
    const here = document.activeElement.closest(".finding");
    if (!here) return false;
    const open = findings.filter((item) => item.offsetParent !== null);
    const next = open[open.indexOf(here) + way];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
    return true;
  };

  const theme = byId("theme");
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const label = () => {
    theme.textContent = isDark() ? "Light colours" : "Dark colours";
  };
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    label();
  });

  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) reveal();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const way = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
    if (way && step(way)) event.preventDefault();
  });
  addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });

  label();
  filter();
  for (const part of [form, theme, byId("keys")]) part.hidden = false;
  reveal();
})();
