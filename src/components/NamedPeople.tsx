import type { Article } from '../model/article.ts';
import { times } from '../model/plural.ts';
import { paths } from '../site/paths.ts';
import { AppLink } from './AppLink.tsx';
import styles from './ArticleFacts.module.css';
import { Section } from './Section.tsx';
import { FindButton, type Seeking } from './FindButton.tsx';

interface Props extends Seeking {
  readonly people: Article['people'];
  /** By `speakerKey`. */
  readonly speaks: (key: string) => boolean;
}

/** The people of an article: their offices there, and how often they are named. */
export function NamedPeople({ people, speaks, sought, onSeek }: Props) {
  return (
    <Section id="the-people" heading="People">
      <ul>
        {people.map(({ id, name, office, speaksFor, mentions }) => (
          <li key={id} className={styles.entry}>
            <p>
              <AppLink to={paths.person(id)}>
                <b>{name}</b>
              </AppLink>
              {office !== null && `, ${office}`}
              {speaksFor !== null && (
                <>
                  {' '}
                  ({speaks(`person:${id}`) ? 'speaks for' : 'office of'}{' '}
                  <AppLink to={paths.country(speaksFor.code)}>{speaksFor.name}</AppLink>)
                </>
              )}
              <br />
              <small>Named {times(mentions.length)}</small>
            </p>
            <FindButton name={name} id={`person ${id}`} sought={sought} onSeek={onSeek} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
