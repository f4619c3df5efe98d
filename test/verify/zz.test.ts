import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { builtPdf, judge, policyText } from './built-document.ts';
const pieces = ['الجمعية','المستفيد','يُقدَّم','لا','و','(',')','«','»','12','٣٤','5-10','10/2','ISO','PDF/A-3','+966 11 234 5678','info@x.org','https://x.org/a?b=1','،','؛','.',':','%','٪','/','-','–','[x]','{y}','"',"'",'English words','C++','.NET','#1','2024-05-18','1445/11/10هـ','مِنْ','اللّٰه','إلى','1,234.56','١٬٢٣٤','a/b','_x_','**غامق**','`code`','½','™','…','?','؟','!','@','&','=','مدة'];
let seed = Number(process.env['SEED'] ?? 1);
const rnd = () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
const line = () => { let t = ''; const n = 3 + Math.floor(rnd() * 25); for (let i = 0; i < n; i++) t += pieces[Math.floor(rnd() * pieces.length)]! + (rnd() < 0.7 ? ' ' : ''); return t.trim(); };
test('x', async () => {
  const clause = () => `      - text:\n          ar: ${JSON.stringify('نص ' + line())}\n          en: ${JSON.stringify('Text ' + line())}\n`;
  const policy = policyText.replace(/( {2}handlingSteps:\n {4}items:\n)/, (m) => m + Array.from({ length: 120 }, clause).join(''));
  for (const layout of ['side-by-side', 'stacked'] as const) {
    const pdf = await builtPdf({ policy, layout });
    writeFileSync('/tmp/hybrid/rnd.pdf', pdf);
    const t = performance.now();
    const v = await judge(pdf);
    console.log('DIFF', layout, v.judgements.find((j) => j.question === 'text')!.because, Math.round(performance.now() - t), 'ms');
    for (const d of v.judgements.find((j) => j.question === 'text')!.details) console.log('  W', (d.values as any).written, '\n  S', (d.values as any).shown);
  }
}, 200000);
