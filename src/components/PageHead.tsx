interface Props {
  /** What the page is, without the edition's name. */
  readonly title: string;
  readonly edition: string;
  readonly description: string;
}

/** The document's title and description. React lifts them into the head, in the build as in the browser. */
export function PageHead({ title, edition, description }: Props) {
  return (
    <>
      <title>{`${title} · ${edition}`}</title>
      <meta name="description" content={description} />
    </>
  );
}
