/** A document of XML; one that is not well-formed fails. Needs an environment with a DOM. */
export function parseXml(text: string): XMLDocument {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) throw new Error(`not well-formed: ${fault.textContent}`);
  return document;
}

/** The text of the children of an element that have this name. */
export function textsOf(of: Element, name: string): readonly string[] {
  return Array.from(of.children)
    .filter(({ localName }) => localName === name)
    .map(({ textContent }) => textContent);
}
