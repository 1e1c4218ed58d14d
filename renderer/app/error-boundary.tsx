import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../shared/ui/index.ts';
import styles from './frame.module.css';

interface BoundaryState {
  readonly error: unknown;
  readonly failed: boolean;
}

function Failure({ error }: { readonly error: unknown }) {
  const t = useTranslations('app.crash');
  return (
    <div className={styles.failure} role="alert">
      <h1>{t('title')}</h1>
      <p>{t('body')}</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <Button tone="primary" onPress={() => window.location.reload()}>
        {t('reload')}
      </Button>
    </div>
  );
}

/** A bug on one screen stays on that screen and says so. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error, failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failure error={this.state.error} /> : this.props.children;
  }
}
