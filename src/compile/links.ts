import { isWebAddress } from '../model/web-address.ts';

/** What may begin the ids of an edition's feeds: a web address to which a path can be added, or a tag: or urn: URI. */
export function isEditionId(text: string): boolean {
  return isWebAddress(text)
    ? !/[?#]/.test(text)
    : /^(?:tag:[a-z0-9.@_-]+,\d{4}(?:-\d\d){0,2}:|urn:[a-z0-9-]{2,32}:)[\w.~!$&'()*+,;=:@/-]*$/i.test(text);
}

function isMailAddress(text: string): boolean {
  const [name = '', host = '', ...more] = text.split('@');
  return more.length === 0 && name !== '' && /^[^.][^\s?&,]*\.[^\s?&,.]+$/.test(host) && !/[\s?&,]/.test(name);
}

/** A web address, or `mailto:` with one address and nothing more. */
export function isContact(text: string): boolean {
  return isWebAddress(text) || (/^mailto:/i.test(text) && isMailAddress(text.slice('mailto:'.length)));
}
