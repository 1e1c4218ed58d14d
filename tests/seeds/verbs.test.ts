import { describe, expect, test } from 'vitest';
import { checkVerb, firmestForceOf } from '../../cli/pack/check-verbs.ts';
import { FORCES } from '../../seeds/schema/index.ts';

describe('the force of a provision and the verb it prints', () => {
  test.each([
    ['爭取', 'strive'],
    ['积极争取国家支持', 'strive'],
    ['探索試行', 'explore'],
    ['研究', 'explore'],
    ['支持開展試點', 'pilot'],
    ['先行先试', 'pilot'],
    ['鼓勵和引導', 'encourage'],
    ['给予支持', 'support'],
    ['資助', 'support'],
    ['给予', 'provide'],
    ['享受', 'provide'],
    ['允许', 'allow'],
    ['可', 'allow'],
    ['加快推動', 'promote'],
    ['打造', 'promote'],
    ['保障', 'promote'],
  ] as const)('%s carries %s at most', (verb, force) => {
    expect(firmestForceOf(verb)).toBe(force);
  });

  test('no force above what the verb carries passes; it, and every weaker one, does', () => {
    for (const verb of ['爭取', '探索', '試點', '鼓励', '支持', '給予', '允许', '推进']) {
      const most = FORCES.indexOf(firmestForceOf(verb));
      for (const [index, force] of FORCES.entries()) {
        const message = checkVerb({ force, verb });
        if (index < most) expect(message, `${verb} ${force}`).toContain(`"${verb}"`);
        else expect(message, `${verb} ${force}`).toBeNull();
      }
    }
  });
});
