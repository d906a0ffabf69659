import { countOf } from '../model/plural.ts';
import { shareOf } from '../model/tally.ts';
import type { Voice, Voices as VoicesOfArticle } from '../model/voices.ts';
import { paths } from '../site/paths.ts';
import { voiceAppearance } from '../model/voice-appearance.ts';
import { AppLink } from './AppLink.tsx';
import { SpeakerName } from './SpeakerName.tsx';
import styles from './VoicesChart.module.css';

/** From this share on, in per cent, a bar has room for its speaker's initials, even on a phone. */
const roomForInitials = 8;

interface Bar {
  readonly voice: Voice;
  readonly start: number;
  readonly share: number;
}

/** Each voice's share of the words, in per cent, one after another. */
function barsOf(voices: readonly Voice[], words: number): readonly Bar[] {
  let start = 0;
  return voices
    .filter(({ directWords }) => directWords > 0)
    .map((voice) => {
      const share = (100 * voice.directWords) / words;
      const bar = { voice, start, share };
      start += share;
      return bar;
    });
}

interface Props {
  readonly voices: VoicesOfArticle;
  /** Initials are shown in the text as well, so they are explained here. */
  readonly withInitials: boolean;
  /** Links to the list that the numbers count. */
  readonly listHref: string;
}

/** Who is quoted, in how many direct quotes and words: as a chart and in text. */
export function VoicesChart({ voices, withInitials, listHref }: Props) {
  const { quoted, reportedOnly, silent, statements, directWords } = voices;
  if (quoted.length + reportedOnly.length + silent.length === 0) return null;
  const line = (voice: Voice, said: string) => (
    <li key={voice.number} data-voice={voiceAppearance(voice.number)}>
      <span className={styles.sign} aria-hidden="true">
        {withInitials ? voice.initials : ''}
      </span>
      <span className={styles.name}>
        <SpeakerName speaker={voice.speaker} />
      </span>{' '}
      <AppLink to={listHref}>{said}</AppLink>
    </li>
  );
  return (
    <section className={styles.voices} aria-labelledby="who-is-quoted">
      <h2 id="who-is-quoted">Who is quoted</h2>
      {directWords > 0 && (
        <svg className={styles.bar} aria-hidden="true">
          {barsOf(quoted, directWords).map(({ voice, start, share }) => (
            <svg key={voice.number} data-voice={voiceAppearance(voice.number)} x={`${start}%`} width={`${share}%`}>
              <rect />
              {withInitials && share > roomForInitials && (
                <text x="50%" y="50%">
                  {voice.initials}
                </text>
              )}
            </svg>
          ))}
        </svg>
      )}
      <ul>
        {quoted.map((voice) =>
          line(
            voice,
            voice.statements.direct > 0
              ? `${countOf(voice.statements.direct, statements.direct, 'direct quote')}, ${countOf(voice.directWords, directWords, 'word')} in direct quotes`
              : `partly quoted, ${shareOf(voice.statements, statements)}`,
          ),
        )}
        {reportedOnly.map((voice) => line(voice, `not quoted, ${shareOf(voice.statements, statements)}`))}
        {silent.map(({ id, name, present }) => (
          <li key={id}>
            <span className={styles.sign} aria-hidden="true" />
            <span>
              <AppLink className="target" to={paths.person(id)}>
                {name}
              </AppLink>
            </span>{' '}
            {present ? 'present, not quoted' : 'mentioned, not quoted'}
          </li>
        ))}
      </ul>
    </section>
  );
}
