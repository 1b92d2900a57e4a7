import { searchParts } from './_parts.ts';

/** The text of every section, for deeper matches and snippets; fetched after the first part. */
export async function GET(): Promise<Response> {
  return Response.json((await searchParts()).texts);
}
