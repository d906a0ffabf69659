const urlOf = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/**
 * An http or https address without name and password, and without blanks, which `URL` would drop in
 * silence.
 */
export const isWebAddress = (text: string): boolean => {
  const url = /^https?:\/\/\S+$/i.test(text) ? urlOf(text) : null;
  return url !== null && url.username === '' && url.password === '';
};

const isMailAddress = (text: string): boolean => {
  const [name = '', host = '', ...more] = text.split('@');
  return more.length === 0 && name !== '' && /^[^.][^\s?&,]*\.[^\s?&,.]+$/.test(host) && !/[\s?&,]/.test(name);
};

/** A web address, or `mailto:` with one address and nothing more. */
export const isContact = (text: string): boolean =>
  isWebAddress(text) || (/^mailto:/i.test(text) && isMailAddress(text.slice('mailto:'.length)));
