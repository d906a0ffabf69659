import { Suspense, useEffect, useRef, useState } from 'react';
import { Fact } from '../../components/Section.tsx';
import type { Slug } from '../../model/ids.ts';
import { lazyPart } from '../../hooks/lazy-part.ts';
import styles from './OfflineSection.module.css';

const KeepArticle = lazyPart(async () => (await import('./SaveOffline.tsx')).KeepArticle);

/** Whether and how an article is kept on this device; looked up when a reader comes near. */
export function OfflineFact({ slug }: { readonly slug: Slug }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!place.current || !globalThis.IntersectionObserver) return undefined;
    const observer = new IntersectionObserver((seen) =>
      setNear((was) => was || seen.some((one) => one.isIntersecting)),
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className={`${styles.place} scripted`}>
      <Fact id="read-offline" heading="Read offline">
        {near && (
          <Suspense>
            <KeepArticle slug={slug} />
          </Suspense>
        )}
      </Fact>
    </div>
  );
}
