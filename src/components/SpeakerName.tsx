import { Link } from 'react-router';
import type { Speaker } from '../model/article.ts';
import { assertNever } from '../model/assert-never.ts';
import { paths } from '../site/paths.ts';

/** A speaker's name, with a link where the speaker has a page. */
export function SpeakerName({ speaker }: { readonly speaker: Speaker }) {
  switch (speaker.kind) {
    case 'person':
      return (
        <Link className="target" to={paths.person(speaker.id)}>
          {speaker.name}
        </Link>
      );
    case 'country':
      return (
        <Link className="target" to={paths.country(speaker.code)}>
          {speaker.name}
        </Link>
      );
    case 'organisation':
    case 'unnamed':
      return <span>{speaker.name}</span>;
    default:
      return assertNever(speaker);
  }
}
