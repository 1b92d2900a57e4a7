/** Lets the pages be read without a network: registers the worker once the page is done and idle. */
const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`;

function register(): void {
  const rules = { createScriptURL: () => address };
  const url = window.trustedTypes?.createPolicy('unknot-worker', rules).createScriptURL('') ?? address;
  // A browser that refuses still reads.
  navigator.serviceWorker.register(url as string).catch(() => undefined);
}

if (import.meta.env.PROD && 'serviceWorker' in navigator && !navigator.connection?.saveData) {
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(register);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}
