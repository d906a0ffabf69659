import { Suspense, useEffect, useRef, useState } from 'react';
import { Section } from '../../components/Section.tsx';
import type { Slug } from '../../model/ids.ts';
import { lazyPart } from '../../hooks/lazy-part.ts';
import styles from './OfflineSection.module.css';

const SaveOffline = lazyPart(async () => (await import('./SaveOffline.tsx')).SaveOffline);

/** Whether and how an article is kept on this device; looked up when the section comes near the screen. */
export function OfflineSection({ slug }: { readonly slug: Slug }) {
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
      <Section id="read-offline" heading="Read offline">
        {near && (
          <Suspense>
            <SaveOffline slug={slug} />
          </Suspense>
        )}
      </Section>
    </div>
  );
}
