import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Link as AriaLink,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components';
import styles from './button.module.css';
import { cx } from './cx.ts';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  /** `primary`: the one thing to do here. `secondary`: outlined. `quiet`: text only. `danger`: removes something. */
  readonly tone?: ButtonTone;
  readonly size?: 'm' | 's';
  /** A small picture before the words. */
  readonly icon?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}

function classesOf({ tone = 'secondary', size = 'm', className }: Look): string {
  return cx(styles.button, styles[tone], size === 's' && styles.small, className);
}

export type ButtonProps = Look & Omit<AriaButtonProps, 'className' | 'children'>;

/** A button with words. */
export function Button({ tone, size, icon, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classesOf({ ...(tone && { tone }), ...(size && { size }), ...(className && { className }) })}
    >
      {icon}
      {children}
    </AriaButton>
  );
}

/** A link that looks like a button; `href` is an address of ours (`formatRoute`). */
export function ButtonLink({
  tone,
  size,
  icon,
  className,
  children,
  href,
}: Look & { readonly href: string }) {
  return (
    <AriaLink
      href={href}
      className={classesOf({ ...(tone && { tone }), ...(size && { size }), ...(className && { className }) })}
    >
      {icon}
      {children}
    </AriaLink>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> {
  /** What it does, for those who cannot see the picture; also its tooltip. */
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A square button with a picture and a spoken name. */
export function IconButton({ label, children, className, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={cx(styles.button, styles.quiet, styles.icon, className)}
    >
      {children}
    </AriaButton>
  );
}
