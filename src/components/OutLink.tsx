interface Props {
  readonly name: string;
  readonly url: string | null;
}

/** A link out of the edition, with the host that it really leads to; only the name if there is no address. */
export function OutLink({ name, url }: Props) {
  if (url === null) return <b>{name}</b>;
  // In ASCII, so that lookalike letters show.
  const { host } = new URL(url);
  return (
    <>
      <a className="target" href={url} rel="noopener noreferrer">
        <b>{name}</b>
      </a>
      {name !== host && (
        <>
          {' '}
          <small>({host})</small>
        </>
      )}
    </>
  );
}
