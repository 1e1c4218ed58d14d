import type { Host } from '../../host/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { DocumentList } from './document-list.tsx';
import { DocumentPage } from './document-page.tsx';
import { DropArea } from './drop-area.tsx';
import { NoDocument } from './no-document.tsx';
import { useAttach } from './use-attach.ts';

export interface DocumentsScreenProps {
  /** As in the address: may name what does not exist. */
  readonly docId: string | undefined;
  readonly at: string | undefined;
  readonly from: string | undefined;
  readonly host: Host;
  /** The case that was open last, to whose records our readings lead; `null`: none. */
  readonly caseId?: string | null;
}

/** The documents: what became of each, and its printed text where an original is attached on this device. */
export function DocumentsScreen(props: DocumentsScreenProps) {
  // What became of files is told on the page they were dropped on, and not on the next.
  return <Desk key={props.docId ?? ''} {...props} />;
}

function Desk({ docId, at, from, host, caseId = null }: DocumentsScreenProps) {
  const { documents } = useCatalogue();
  const attach = useAttach(host);
  return <DropArea onDrop={attach.take}>{page()}</DropArea>;

  function page() {
    if (docId === undefined) return <DocumentList attach={attach} caseId={caseId} />;
    const document = documents.find(({ id }) => id === docId);
    if (document === undefined) return <NoDocument />;
    return (
      <DocumentPage document={document} at={at ?? null} from={from ?? null} attach={attach} caseId={caseId} />
    );
  }
}
