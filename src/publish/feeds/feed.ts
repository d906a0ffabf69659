/** A feed, before it is written in one of its formats. Addresses are absolute. */
export interface Feed {
  /** An IRI, for good: whoever follows the feed knows it by that. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** BCP 47; of the edition's own words. */
  readonly language: string;
  readonly publisher: string;
  /** The page that it follows. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  readonly icon: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Plain text alone: nothing in it is markup to anybody. */
export interface FeedEntry {
  /** An IRI, for good. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** BCP 47; of its title. */
  readonly language: string;
  readonly page: string;
  /** `YYYY-MM-DD`: when the edition published it; `null` where that is not known. */
  readonly added: string | null;
  /** `YYYY-MM-DD`: since when it is as it is; `null` where that is not known. */
  readonly updated: string | null;
}
