import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useRoute, formatRoute } from '../shared/routing/index.ts';
import { Button } from '../shared/ui/index.ts';
import { afterMove, type BoundaryState } from './boundary-state.ts';
import styles from './frame.module.css';

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

interface BoundaryProps {
  readonly at: string;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { at: this.props.at, error: null, failed: false };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error, failed: true };
  }

  static getDerivedStateFromProps({ at }: BoundaryProps, state: BoundaryState): BoundaryState {
    return afterMove(state, at);
  }

  override render(): ReactNode {
    return this.state.failed ? <Failure error={this.state.error} /> : this.props.children;
  }
}

/** A bug on one screen stays on that screen and says so; another screen is drawn as ever. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const at = formatRoute(useRoute());
  return <Boundary at={at}>{children}</Boundary>;
}
