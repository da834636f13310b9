import { it } from 'vitest';
import { ruleIds } from '../../../src/reader/ruleIds.ts';
import { hasFixture, problemsOf } from './fixtures.ts';
it('shows', async () => { for (const r of ruleIds) { if (!hasFixture(r,'invalid')) { console.log('NOFIX', r); continue; } const v = await problemsOf(r,'valid'); if (v.length) console.log('VALID?', r, v); const i = await problemsOf(r,'invalid', r==='empty-collection'); console.log(`== ${r}\n`+i.map(p=>`${p.rule} ${p.file}:${p.line}:${p.column} ${p.message} // ${p.remedy}`).join('\n')); } });
