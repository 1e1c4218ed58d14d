/** How a run speaks to the person who started it. */
export interface Voice {
  /** A line, whatever is in it. */
  readonly tell: (line: string) => void;
  /** Text of ours, as it is: the line of progress. */
  readonly draw: (text: string) => void;
  readonly terminal: boolean;
  /** Whether Ctrl-C was pressed. */
  readonly isStopped: () => boolean;
}
