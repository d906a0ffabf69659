import { AppLink } from './AppLink.tsx';
import type { Speaker } from '../model/article.ts';
import { assertNever } from '../model/assert-never.ts';
import { paths } from '../site/paths.ts';

/** A speaker's name, with a link where the speaker has a page. */
export function SpeakerName({ speaker }: { readonly speaker: Speaker }) {
  switch (speaker.kind) {
    case 'person':
      return (
        <AppLink className="target" to={paths.person(speaker.id)}>
          {speaker.name}
        </AppLink>
      );
    case 'country':
      return (
        <AppLink className="target" to={paths.country(speaker.code)}>
          {speaker.name}
        </AppLink>
      );
    case 'organisation':
    case 'unnamed':
      return <span>{speaker.name}</span>;
    default:
      return assertNever(speaker);
  }
}
