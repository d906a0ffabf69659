import type { Article, ArticleCountry } from '../model/article.ts';
import { groupBy } from '../model/group-by.ts';
import { countryFormLabels } from '../model/country-form-labels.ts';
import { textAt } from '../model/place.ts';
import { times } from '../model/plural.ts';
import { paths } from '../site/paths.ts';
import { AppLink } from './AppLink.tsx';
import styles from './ArticleFacts.module.css';
import { Section } from './Section.tsx';
import { FindButton, type Seeking } from './FindButton.tsx';

/** `Named twice by name (Norway); once as an adjective (Norwegian)`, in the order of the text. */
function howNamed(mentions: ArticleCountry['mentions'], paragraphs: readonly string[]): string {
  if (mentions.length === 0) return 'Spoken for, not named';
  const ways = [...groupBy(mentions, ({ namedBy }) => namedBy)].map(([namedBy, named]) => {
    const forms = new Set(named.map(({ place }) => textAt(paragraphs, place)));
    return `${times(named.length)} ${countryFormLabels[namedBy]} (${[...forms].join(', ')})`;
  });
  return `Named ${ways.join('; ')}`;
}

interface Props extends Seeking {
  readonly article: Article;
}

/** The countries of an article, and the forms that name each. */
export function NamedCountries({ article: { countries, paragraphs }, sought, onSeek }: Props) {
  return (
    <Section id="the-countries" heading="Countries">
      <ul>
        {countries.map(({ code, name, mentions }) => (
          <li key={code} className={styles.entry}>
            <p>
              <AppLink className="target" to={paths.country(code)}>
                <b>{name}</b>
              </AppLink>
              <br />
              <small>{howNamed(mentions, paragraphs)}</small>
            </p>
            {mentions.length > 0 && <FindButton name={name} id={`country ${code}`} sought={sought} onSeek={onSeek} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
