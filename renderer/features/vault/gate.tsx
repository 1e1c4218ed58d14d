import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './vault.module.css';

/** What stands in place of the program: its name, its languages, and one thing to do. Nothing of a case. */
export function Gate({
  title,
  tools,
  children,
}: {
  readonly title: ReactNode;
  readonly tools: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useTranslations('app');
  const heading = useRef<HTMLHeadingElement>(null);
  const product = t('product');
  useEffect(() => {
    document.title = product;
  }, [product]);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <main className={styles.gate}>
      <div className={styles.gateTools}>
        <span className={styles.product}>{product}</span>
        {tools}
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.gateTitle}>
        {title}
      </h1>
      {children}
    </main>
  );
}
