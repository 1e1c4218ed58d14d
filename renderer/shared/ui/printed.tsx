import type { ReactNode } from 'react';
import type { DocId } from '../../../seeds/schema/index.ts';
import { useIndex } from '../catalogue/index.ts';

export interface PrintedProps {
  /** The document whose words these are: its script decides fonts and how they are read aloud. */
  readonly doc: DocId;
  readonly as?: 'span' | 'q' | 'p' | 'strong' | 'dt' | 'dd';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Words exactly as a document prints them. */
export function Printed({ doc, as: Tag = 'span', className, children }: PrintedProps) {
  const script = useIndex().documents.get(doc)?.script ?? 'zh-Hant';
  return (
    <Tag lang={script} {...(className !== undefined && { className })}>
      {children}
    </Tag>
  );
}
