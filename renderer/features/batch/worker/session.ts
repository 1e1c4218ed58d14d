import { rankNames } from '../logic/sort-rows.ts';
import { answersOf } from './answers-of.ts';
import type { Desk, Going } from './desk.ts';
import { openFile } from './open-file.ts';
import type { Ask, FromWorker, Refusal, Reply, ToWorker } from './protocol.ts';
import { runSheet, type RunState } from './run-sheet.ts';
import { scanSheet } from './scan-sheet.ts';
import { whyNot } from './why-not.ts';
import { writeProblems, writeResults, writeTable } from './write-results.ts';

export interface Session {
  readonly hear: (message: ToWorker) => void;
}

/** The worker’s side: everything asked for is answered once. */
export function createSession(say: (message: FromWorker) => void): Session {
  const stopped = new Set<number>();
  let desk: Desk | null = null;
  let run: RunState | null = null;

  const answer = async (ask: Ask, going: Going): Promise<Reply> => {
    if (ask.kind === 'open') {
      const opened = await openFile(ask);
      if (opened.desk !== null) desk = opened.desk;
      return opened.reply;
    }
    if (ask.kind === 'write-table') return writeTable(ask);
    if (desk === null) return refused({ code: 'failed', why: 'no sheet is open' });
    if (ask.kind === 'scan') return scanSheet(desk, ask.mapping, going);
    if (ask.kind === 'run') {
      run = await runSheet(desk, ask, going);
      return { kind: 'ran', result: run.result };
    }
    if (run === null) return refused({ code: 'failed', why: 'nothing was screened' });
    switch (ask.kind) {
      case 'rank-names':
        return { kind: 'ranked', ranks: rankNames(run.result.table.names, ask.language) };
      case 'companies':
        return { kind: 'companies', companies: await answersOf(desk, run, ask.companies) };
      case 'write-results':
        return writeResults(desk, run, ask, going);
      case 'write-problems':
        return writeProblems(desk, run, ask, going);
    }
  };

  const serve = async (id: number, ask: Ask) => {
    const going: Going = {
      isStopped: () => stopped.has(id),
      progress: (progress) => say({ id, progress }),
    };
    const reply = await answer(ask, going).catch((cause: unknown) => refused(whyNot(cause)));
    stopped.delete(id);
    say({ id, reply });
  };

  return {
    hear(message) {
      if ('stop' in message) stopped.add(message.stop);
      else void serve(message.id, message.ask);
    },
  };
}

const refused = (problem: Refusal): Reply => ({ kind: 'refused', problem });
