/** Fetches a part of the index. */
export async function fetchJson<Part>(address: string): Promise<Part> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The index did not load: ${response.status}`);
  return response.json() as Promise<Part>;
}
