interface Props {
  /** A web or mail address, as a URL. */
  readonly contact: string;
  readonly text: string;
}

/** Where corrections go. A web address shows its host. */
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
