import type { ReactNode } from 'react';
import type { Text } from '../../../seeds/schema/index.ts';
import { ButtonLink, Icon } from '../../shared/ui/index.ts';
import { Second } from '../../shared/visit/index.ts';
import styles from './detail-page.module.css';

export interface DetailPageProps {
  readonly back: { readonly href: string; readonly label: string };
  readonly eyebrow: string;
  readonly title: string;
  /** The title in all languages, for whoever reads a second one. */
  readonly name: Text;
  /** Under the title. */
  readonly lead?: ReactNode;
  readonly rail: ReactNode;
  /** Beside the way back: the way to what stands next to it in the list. */
  readonly steps?: ReactNode;
  readonly children: ReactNode;
}

/** One thing in full: what matters in the middle, particulars beside it. */
export function DetailPage({ back, eyebrow, title, name, lead, rail, steps, children }: DetailPageProps) {
  return (
    <div className={styles.frame}>
      <article className={styles.page}>
        <div className={styles.top}>
          <BackLink {...back} />
          {steps}
        </div>
        <header className={styles.head}>
          <p className={styles.eyebrow}>{eyebrow}</p>
          <h1 tabIndex={-1}>{title}</h1>
          <div className={styles.beside}>
            <Second as="p" text={name} />
          </div>
          {lead}
        </header>
        <div className={styles.main}>{children}</div>
        {rail}
      </article>
    </div>
  );
}

/** Back to the list one came from. */
export function BackLink({ href, label }: DetailPageProps['back']) {
  return (
    <div className={styles.back}>
      <ButtonLink tone="quiet" size="s" icon={<Icon name="back" />} href={href}>
        {label}
      </ButtonLink>
    </div>
  );
}

/** An address of something the catalogue does not hold. */
export function NothingHere({
  title,
  body,
  back,
}: Pick<DetailPageProps, 'title' | 'back'> & { readonly body: string }) {
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{body}</p>
      <BackLink {...back} />
    </div>
  );
}
