import { createExplorer, describeAnswer } from './rules/index.ts';
import { loadPack } from './cli/pack/cached-pack.ts';
import { readProfile } from './cli/assess/read-profile.ts';
const pack = loadPack() as any; const cat = pack.value.catalogue;
for (const x of process.argv.slice(2)) {
  const p = readProfile(`examples/${x}.yaml`, cat) as any; const v = p.value ?? p.profile ?? p;
  const ex = createExplorer(cat);
  console.log('##', x);
  for (const o of ex.openers(v.answers, { asOf: '2026-11-23', places: v.at ?? v.places } as any)) {
    console.log(o.change.who, o.change.fact, '+', o.change.added.join(','), '-', o.change.removed.join(','), JSON.stringify((o.change.to as any).value ?? o.change.to).slice(0,60), '| opens', o.opens.length, o.opens.slice(0,2).join(' '), '| closes', o.closes.length);
  }
}
