// Loads a page of the preview anew when the site was rebuilt.
//
// A browser opens six connections to a host, and a stream takes one for as long as its page is
// open. So one page alone listens, the one that holds the lock, and tells the others; when it is
// closed or loaded anew, the lock goes to the next (Web Locks API, Broadcast Channel API).
(() => {
  const { events, version } = document.currentScript.dataset;
  const pages = new BroadcastChannel(events);
  const hear = (current) => {
    if (current !== version) location.reload();
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
