import type { ThirdPartyWork } from '../model/third-party-work.ts';
import styles from './Licences.module.css';

interface Props {
  readonly shipped: readonly ThirdPartyWork[];
  /** Where the texts of all licences are. */
  readonly text: string;
}

/** What of others the site carries, and under which licences. */
export function Licences({ shipped, text }: Props) {
  return (
    <>
      <ul className={styles.list}>
        {shipped.map(({ name, version, licence, role }) => (
          <li key={name}>
            <b>{name}</b> {version}
            {role !== null && `, ${role}`} <small>{licence}</small>
          </li>
        ))}
      </ul>
      <p>
        <a className="target" href={text}>
          The licences in full
        </a>
      </p>
    </>
  );
}
