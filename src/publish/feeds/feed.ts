/** A feed, in no format yet. Addresses are absolute. */
export interface Feed {
  /** An IRI that never changes: readers of feeds recognise the feed by it. */
  readonly id: string;
  readonly title: string;
  /** One line about it. */
  readonly about: string;
  /** BCP 47; of the edition's own words. */
  readonly language: string;
  readonly publisher: string;
  /** The page that it follows. */
  readonly page: string;
  /** Its own address as Atom. */
  readonly atom: string;
  /** Its own address as JSON Feed. */
  readonly json: string;
  readonly icon: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** An entry of a feed. Its texts are plain text without markup. */
export interface FeedEntry {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** BCP 47; of its title. */
  readonly language: string;
  /** The address of its page. */
  readonly page: string;
  /** `YYYY-MM-DD`: when the edition published it; `null` where that is not known. */
  readonly added: string | null;
  /** `YYYY-MM-DD`: when it was last updated; `null` where that is not known. */
  readonly updated: string | null;
}
