interface Props {
  /** An address on the web or of mail. */
  readonly contact: string;
  readonly text: string;
}

/** Where corrections go; with the host that it leads to where that is out of the edition. */
export function ContactLink({ contact, text }: Props) {
  const { protocol, host } = new URL(contact);
  if (protocol === 'mailto:') return <a href={contact}>{text}</a>;
  return (
    <span>
      <a href={contact} rel="noopener noreferrer">
        {text}
      </a>{' '}
      <small>({host})</small>
    </span>
  );
}
