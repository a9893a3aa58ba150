// The page works without this file. It adds: copying, the edited text in the mail program, edits that stay, and where one is in
// the list.
"use strict";

(() => {
  const text = (id) => document.getElementById(id)?.value ?? "";

  const copy = async (button) => {
    const area = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(area.value);
    } catch {
      area.select();
      document.execCommand("copy");
    }
    const was = button.textContent;
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = was; }, 1600);
  };

  // RFC 6068: line breaks in a body are %0D%0A.
  const freshen = (link) => {
    const body = encodeURIComponent(text(link.dataset.mailto).replace(/\r?\n/g, "\r\n"));
    link.href = link.href.replace(/([?&]body=)[^&]*/, (_, before) => before + body);
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[hx-get]");
    if (link && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) event.stopImmediatePropagation();
    const button = event.target.closest("[data-copy]");
    if (button) copy(button);
    const mail = event.target.closest("[data-mailto]");
    if (mail) freshen(mail);
  }, true);

  const shownAt = () => /^\/candidacy\/([^/]+)$/.exec(location.pathname)?.[1];

  // After a row was opened beside the list: mark it, and begin to read at its top.
  const opened = (link) => {
    for (const row of document.querySelectorAll(".row .who[aria-current]")) row.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    const pane = document.getElementById("beside");
    pane.scrollTop = 0;
    if (getComputedStyle(link.closest(".list")).display === "none") scrollTo(0, 0);
    document.getElementById("opened")?.focus({ preventScroll: true });
  };

  document.addEventListener("htmx:after:swap", (event) => {
    const source = event.detail?.ctx?.sourceElement;
    if (source?.matches?.(".row .who") && shownAt()) opened(source);
  });

  // What the owner has changed in a letter stays with it as long as this tab is open, wherever they go in between.
  const area = () => document.getElementById("body");
  const named = () => {
    const form = area().form;
    const said = ["kind", "tone", "reason"].map((name) => form.elements[name]?.value ?? "");
    return JSON.stringify([new URL(form.action).pathname, ...said]);
  };
  const edited = () => {
    const again = document.querySelector("[data-again]");
    if (again) again.hidden = area().value === area().defaultValue;
  };
  const restore = () => {
    const kept = area() && sessionStorage.getItem(named());
    if (typeof kept !== "string" || kept === area().value) return;
    area().value = kept;
    area().dispatchEvent(new Event("input", { bubbles: true }));
  };
  const startAgain = () => {
    area().value = area().defaultValue;
    area().dispatchEvent(new Event("input", { bubbles: true }));
    area().focus();
  };

  document.addEventListener("input", (event) => {
    if (event.target !== area()) return;
    if (area().value === area().defaultValue) sessionStorage.removeItem(named());
    else sessionStorage.setItem(named(), area().value);
    edited();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-again]")) startAgain();
  });
  // A moment later, so that htmx listens to the text by then.
  const soon = () => setTimeout(restore);
  document.addEventListener("htmx:after:swap", soon);
  addEventListener("load", soon);
})();
