const loading = new Map<string, Promise<void>>();

/** Fetches a style sheet that no page carries, once. Without it what it dresses is plain and works. */
export function loadStyle(address: string): Promise<void> {
  const known = loading.get(address) ?? fetched(address);
  loading.set(address, known);
  return known;
}

const fetched = (address: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
