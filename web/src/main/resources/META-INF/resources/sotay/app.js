// Comfort only: every page works without it.

// An open panel of the top bar closes by Escape or by a press elsewhere.
const openPanels = () => document.querySelectorAll("details[data-pop][open]");
document.addEventListener("click", (event) => {
  for (const panel of openPanels()) if (!panel.contains(event.target)) panel.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const panel of openPanels()) {
    panel.open = false;
    panel.querySelector("summary").focus();
  }
});

// The unit switcher is a page of its own; here it opens over the page that asks for it.
const switcher = document.querySelector("a.ctx-btn.unit");
const dialog = document.createElement("dialog");
dialog.className = "dialog chooser";
dialog.setAttribute("aria-label", switcher?.title ?? "");

async function show(address) {
  const answer = await fetch(address, { credentials: "same-origin" });
  const chooser = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("chooser");
  if (!chooser) return location.assign(address);
  dialog.replaceChildren(document.importNode(chooser, true));
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input[type=search]").focus();
}
switcher?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  document.body.append(dialog);
  show(switcher.href);
});
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) return dialog.close();
  const step = event.target.closest("a.stay");
  if (!step) return;
  event.preventDefault();
  show(step.href);
});
dialog.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  show(form.action + "?" + new URLSearchParams(new FormData(form)));
});

// The account remembers which help panels are open.
for (const help of document.querySelectorAll("details[data-help]")) {
  help.querySelector("summary").addEventListener("click", () => {
    const token = document.querySelector("form[action$='/settings'] input[name=token]");
    const body = new URLSearchParams({ token: token.value, help: help.dataset.help, open: !help.open });
    fetch(token.form.action, { method: "POST", body, credentials: "same-origin", keepalive: true });
  });
}

// Choosing columns changes the table alone: what is typed elsewhere on the page and not yet sent stays.
const tableOf = (columns) => {
  const table = columns?.closest(".card").querySelector(".tbl-wrap");
  return table?.closest("form") ?? table;
};
document.addEventListener("submit", async (event) => {
  const form = event.target.closest(".columns form");
  const table = form && tableOf(form);
  if (!table) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  body.append(event.submitter.name, event.submitter.value);
  const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const columns = page.querySelector(".columns form");
  const anew = columns && tableOf(columns);
  if (!anew) return location.assign(answer.url);
  const panel = form.closest("details");
  table.replaceWith(document.importNode(anew, true));
  document.getElementById("messages").replaceWith(document.importNode(page.getElementById("messages"), true));
  form.replaceWith(document.importNode(columns, true));
  panel.open = panel.querySelector(".error") !== null;
  panel.querySelector("summary").focus();
});

// A second press while the first is on its way would do everything twice.
const PRESSED_TWICE = 2000;
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || event.submitter?.formTarget === "_blank") return;
  if (Date.now() - (form.dataset.sent ?? 0) < PRESSED_TWICE) event.preventDefault();
  else form.dataset.sent = Date.now();
});
