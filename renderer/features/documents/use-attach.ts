import { useCallback, useState } from 'react';
import type { Host, OpenOutcome } from '../../host/index.ts';
import { useCatalogue } from '../../shared/catalogue/index.ts';
import { attachOriginal, loadOriginals, sha256 } from '../../storage/index.ts';
import { chooseFolder, type Handed } from './logic/collect-files.ts';
import { readDropped, readHostFile, type ReadFile } from './logic/read-file.ts';
import { takeInAll, type Outcome } from './logic/take-in.ts';

/** What was handed over last, and what became of it. */
export interface Taken {
  readonly outcomes: readonly Outcome[];
  readonly passedOver: number;
  readonly folderRefused: boolean;
  /** The dialog was given more files than it takes. */
  readonly tooMany: number | null;
}

export interface Attach {
  readonly busy: boolean;
  readonly taken: Taken | null;
  readonly forget: () => void;
  readonly take: (handed: Promise<Handed | null>) => void;
  readonly chooseFiles: () => void;
  readonly chooseFolder: () => void;
}

const NOTHING = { outcomes: [], passedOver: 0, folderRefused: false, tooMany: null } as const;

/** Takes in originals: chosen, or dropped on the page. */
export function useAttach(host: Host): Attach {
  const { documents } = useCatalogue();
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<Taken | null>(null);

  const keep = useCallback(
    async (files: readonly (() => Promise<ReadFile>)[], about: Partial<Taken>) => {
      const shelf = { documents, digest: sha256, load: loadOriginals, keep: attachOriginal };
      setTaken({ ...NOTHING, ...about, outcomes: await takeInAll(files, shelf) });
    },
    [documents],
  );

  const during = useCallback((job: () => Promise<void>) => {
    setBusy(true);
    void job().finally(() => setBusy(false));
  }, []);

  const take = useCallback(
    (handed: Promise<Handed | null>) =>
      during(async () => {
        const found = await handed;
        if (found === null) return;
        const { files, passedOver, folderRefused } = found;
        await keep(
          files.map((file) => () => readDropped(file)),
          { passedOver, folderRefused },
        );
      }),
    [during, keep],
  );

  const open = useCallback(
    () =>
      during(async () => {
        const opened: OpenOutcome = await host.openFiles({ accept: ['txt'], many: true });
        if (opened.status === 'opened')
          await keep(
            opened.files.map((file) => () => Promise.resolve(readHostFile(file))),
            {},
          );
        if (opened.status === 'too-many') setTaken({ ...NOTHING, tooMany: opened.limit });
      }),
    [host, during, keep],
  );

  return {
    busy,
    taken,
    forget: useCallback(() => setTaken(null), []),
    take,
    chooseFiles: open,
    chooseFolder: useCallback(() => take(chooseFolder(window.document)), [take]),
  };
}
