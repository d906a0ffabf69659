import styles from './NoArticles.module.css';

/** An edition before its first article. */
export function NoArticles() {
  return (
    <section className={styles.none}>
      <h2>Nothing is published here yet.</h2>
      <p>
        The edition is set up and waits for its first article. When there is one, this page lists it with who speaks in
        it, and every statement gets an address of its own.
      </p>
    </section>
  );
}
