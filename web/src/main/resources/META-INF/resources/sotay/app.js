// Comfort only: every page works without it. Closes an open panel of the top bar by Escape or a press elsewhere.
const open = () => document.querySelectorAll("details[data-pop][open]");
document.addEventListener("click", (event) => {
  for (const pop of open()) if (!pop.contains(event.target)) pop.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const pop of open()) {
    pop.open = false;
    pop.querySelector("summary").focus();
  }
});
