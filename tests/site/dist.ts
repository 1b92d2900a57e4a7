import { resolve } from 'node:path';

/** The built site that the tests look at: DIST, or dist/. */
export const dist = resolve(process.env.DIST ?? 'dist');

/** The path that it is built for, with slashes at both ends. */
export const base = new URL(process.env.SITE_URL ?? 'http://localhost').pathname.replace(/\/?$/, '/');
