import type { ThirdPartyWork } from '../model/third-party-work.ts';
import styles from './Licences.module.css';

interface Props {
  readonly shipped: readonly ThirdPartyWork[];
  /** Where the texts of all licences are. */
  readonly text: string;
}

/** The works of others that the site carries, and their licences. */
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
