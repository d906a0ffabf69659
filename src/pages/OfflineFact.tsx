import { Suspense, useEffect, useRef, useState } from 'react';
import { Fact } from '../components/Fact.tsx';
import type { Slug } from '../model/ids.ts';
import styles from './OfflineFact.module.css';
import { lazyPart } from './lazy-part.ts';

const KeepArticle = lazyPart(async () => (await import('./KeepArticle.tsx')).KeepArticle);

/** Whether and how an article is kept on this device; looked up when a reader comes near. */
export function OfflineFact({ slug }: { readonly slug: Slug }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="scripted">
      <Fact id="read-offline" heading="Read offline">
        <div className={styles.state}>
          {near && (
            <Suspense fallback={null}>
              <KeepArticle slug={slug} />
            </Suspense>
          )}
        </div>
      </Fact>
    </div>
  );
}
