// Loads a page of the preview anew when something was saved, or its panel of problems alone.
//
// A browser opens six connections to a host, and a stream takes one for as long as its page is
// open. So one page alone listens, the one that holds the lock, and tells the others; when it is
// closed or loaded anew, the lock goes to the next (Web Locks API, Broadcast Channel API).
(() => {
  const { events, panel, state } = document.currentScript.dataset;
  const pages = new BroadcastChannel(events);
  const [site, first] = state.split(" ");
  let problems = first;
  // The panel stays as it was left: closed, if nothing else is wrong; where it was scrolled to.
  const key = "plansite-panel";
  const details = () => document.querySelector("plansite-problems")?.shadowRoot?.querySelector("details");
  const keep = () => {
    const box = details();
    if (!box) return;
    const { known } = box.parentElement.dataset;
    const left = JSON.parse(sessionStorage.getItem(key) || "{}");
    if (left.known === known) box.open = left.open;
    box.scrollTop = left.top || 0;
    const note = () => {
      sessionStorage.setItem(key, JSON.stringify({ known, open: box.open, top: box.scrollTop }));
    };
    box.addEventListener("toggle", note);
    box.addEventListener("scroll", note);
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") box.open = false;
    });
  };
  keep();
  const renew = async () => {
    const text = await (await fetch(panel)).text();
    const parsed = Document.parseHTMLUnsafe ? Document.parseHTMLUnsafe(text) : null;
    const now = parsed && parsed.querySelector("plansite-problems");
    if (now) document.querySelector("plansite-problems").replaceWith(document.adoptNode(now));
    if (now) keep();
    else location.reload();
  };
  const hear = (current) => {
    const [newSite, newProblems] = current.split(" ");
    if (newSite !== site) location.reload();
    else if (newProblems !== problems) {
      problems = newProblems;
      renew();
    }
  };
  const listen = () => {
    new EventSource(events).onmessage = (event) => {
      pages.postMessage(event.data);
      hear(event.data);
    };
    return new Promise(() => {}); // the lock is held until the page goes
  };
  pages.onmessage = (event) => hear(event.data);
  if (navigator.locks) navigator.locks.request(events, listen);
  else listen();
})();
