import { Tick as TickOff, VisuallyHidden, type TickProps as TickOffProps } from '../../../shared/ui/index.ts';

export interface TickProps extends Pick<TickOffProps, 'isSelected' | 'onChange'> {
  /** Seen beside the box. */
  readonly label: string;
  /** What is ticked off, for those who do not see the line it stands in. */
  readonly name: string;
}

/** A small box to tick a line of the list off. */
export function Tick({ label, name, ...rest }: TickProps) {
  return (
    <TickOff {...rest}>
      {label}
      <VisuallyHidden>: {name}</VisuallyHidden>
    </TickOff>
  );
}
