/** Lets the pages be read without a network, and installed. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const address = `${base}/sw.js`;

function register(): void {
  const rules = { createScriptURL: () => address };
  const url = window.trustedTypes?.createPolicy('unknot-worker', rules).createScriptURL('') ?? address;
  // A browser that refuses still reads.
  navigator.serviceWorker.register(url as string).catch(() => undefined);
}

// Once the page is done and idle.
if (import.meta.env.PROD && 'serviceWorker' in navigator && !navigator.connection?.saveData) {
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(register);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}

// Named in the page itself, it would be asked for before the first paint.
document.head.append(
  Object.assign(document.createElement('link'), { rel: 'manifest', href: `${base}/manifest.webmanifest` }),
);
