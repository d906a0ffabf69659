import styles from '../components/Notice.module.css';

/** In place of everything when the frame around the pages fails. It uses nothing that may have failed as well. */
export function AppFailure() {
  return (
    <main className={styles.notice} role="alert">
      <h1>This page could not be shown.</h1>
      <p>A part of the site did not work. The address is still right: it may work after a reload.</p>
      <p className={styles.ways}>
        <button type="button" className={styles.retry} onClick={() => location.reload()}>
          Reload
        </button>
        <a href={import.meta.env.BASE_URL}>All articles</a>
      </p>
    </main>
  );
}
