import { robots } from '../seo/robots.ts';
import { siteAddress } from '../site.ts';

export const GET = (): Response => new Response(robots({ address: siteAddress() }));
