import { searchParts } from './_parts.ts';

/** What the first hits need: titles, headings, names, readers' words, signs and words of danger. */
export async function GET(): Promise<Response> {
  return Response.json((await searchParts()).first);
}
