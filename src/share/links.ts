/** A link that opens a mail with the page's title and address. */
export function mailLink(title: string, address: string): string {
  return `mailto:?${query({ subject: title, body: address })}`;
}

export interface ShareLink {
  name: string;
  href: string;
}

/** Plain links that hand a page to the services people share with. Nothing is loaded from them. */
export function shareLinks(title: string, address: string): ShareLink[] {
  return [
    { name: 'Email', href: mailLink(title, address) },
    { name: 'WhatsApp', href: `https://wa.me/?${query({ text: `${title} ${address}` })}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?${query({ u: address })}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url: address })}` },
    { name: 'X', href: `https://x.com/intent/post?${query({ text: title, url: address })}` },
  ];
}

/** The address of one section of a page. */
export function sectionAddress(address: string, anchor: string): string {
  return `${address.replace(/#.*$/s, '')}#${encodeURIComponent(anchor)}`;
}

/**
 * A link to report a problem with a page.
 * @param to a mail address or a web address, as the owner of the site set it; without it there is no link
 */
export function reportLink(to: string | undefined, title: string, address: string): string | undefined {
  if (!to) return undefined;
  if (/^https?:\/\//.test(to)) return to;
  return `mailto:${to.replace(/^mailto:/, '')}?${query({ subject: `Problem: ${title}`, body: `${address}\n\n` })}`;
}

const query = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
