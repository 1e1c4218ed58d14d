import { formatRoute } from '../shared/routing/index.ts';
import { ButtonLink } from '../shared/ui/index.ts';
import styles from './frame.module.css';

export interface DeadEndProps {
  readonly title: string;
  readonly body: string;
  readonly home: string;
}

/** An address that leads nowhere, with the way back to the cases. */
export function DeadEnd({ title, body, home }: DeadEndProps) {
  return (
    <div className={styles.failure}>
      <h1>{title}</h1>
      <p>{body}</p>
      <ButtonLink tone="primary" href={formatRoute({ screen: 'cases' })}>
        {home}
      </ButtonLink>
    </div>
  );
}
