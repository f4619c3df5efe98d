/** Whatever is changed about a document after it was made is noticed, and by the right question. */
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFPage,
  type PDFRawStream,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { isVerified } from '../../src/model/verification.ts';
import { sha256Of } from '../../src/model/policy-hash.ts';
import { builtPdf, failing, found, judge, policyText } from './built-document.ts';
import { attachment, detach, forged, reattach, reattachPolicy, repaint, reprove } from './forgery.ts';

let pdf: Uint8Array;
let published: Uint8Array;

beforeAll(async () => {
  pdf = await builtPdf();
  published = await builtPdf({ rendition: 'publication', appendix: true });
}, 120_000);

const changed = async (change: Parameters<typeof forged>[1], of = pdf) => judge(await forged(of, change));

describe('a document as it was made', () => {
  test('holds', async () => {
    const verdict = await judge(pdf);

    expect(failing(verdict)).toEqual([]);
    expect(isVerified(verdict)).toBe(true);
  });

  test('holds as a publication copy with an appendix', async () => {
    expect(isVerified(await judge(published))).toBe(true);
  });

  test('holds when it was only written anew, with a right identifier', async () => {
    expect(failing(await changed(() => undefined))).toEqual([]);
  });
});

describe('bytes', () => {
  test('a byte of the pages', async () => {
    const bytes = pdf.slice();
    bytes[Math.floor(bytes.length / 3)]! ^= 1;
    const verdict = await judge(bytes);

    expect(isVerified(verdict)).toBe(false);
    expect(failing(verdict)).not.toEqual([]);
  });

  test('bytes after the end', async () => {
    const verdict = await judge(Buffer.concat([pdf, Buffer.from('\n% signed by nobody\n')]));

    expect(failing(verdict)).toEqual(['file']);
    expect(found(verdict)).toContain('file/appended');
  });

  test('a second revision, as an editor or a signer appends it', async () => {
    const document = await PDFDocument.load(pdf, { updateMetadata: false, forIncrementalUpdate: true });
    document.setSubject('more');
    const verdict = await judge(await document.save({ useObjectStreams: false }));

    expect(failing(verdict)).toContain('file');
    expect(found(verdict)).toContain('file/revised');
  });

  test('the identifier taken out', async () => {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    delete document.context.trailerInfo.ID;
    const verdict = await judge(await document.save({ addDefaultPage: false }));

    expect(found(verdict)).toContain('file/noIdentifier');
  });
});

describe('the text of the pages, everything else made right again', () => {
  const lastWithText = (document: PDFDocument) => document.getPages().at(-1)!;
  const clausePage = (document: PDFDocument) => document.getPages().at(-2)!;

  test('one glyph', async () => {
    const verdict = await changed((document) => {
      repaint(clausePage(document), (content) => {
        const glyphs = Array.from(content.matchAll(/MCID 1\d[\s\S]*?<([0-9a-f]{4})> Tj/gi));
        const [one, other] = [glyphs[0]!, glyphs.find(([, glyph]) => glyph !== glyphs[0]![1])!];
        const place = one.index + one[0].lastIndexOf(`<${one[1]!}>`);
        return `${content.slice(0, place)}<${other[1]!}>${content.slice(place + 6)}`;
      });
    });

    expect(failing(verdict)).toEqual(['text']);
    expect(found(verdict)).toContain('text/differs');
  });

  test('a text that stands for glyphs says something else than these', async () => {
    const verdict = await changed((document) => {
      repaint(clausePage(document), (content) =>
        content.replace(/ActualText <feff06[0-9a-f]{2}06[0-9a-f]{2}>/i, 'ActualText <feff064f062b>'),
      );
    });

    expect(failing(verdict)).toEqual(['text']);
  });

  test('glyphs painted so that nobody sees them', async () => {
    const verdict = await changed((document) => {
      repaint(clausePage(document), (content) => content.replace(/(MCID 1\d\s*>>\s*BDC\s*BT)/, '$1\n3 Tr'));
    });

    expect(failing(verdict)).toEqual(['text']);
  });

  test('two numbers on one line in each other’s place', async () => {
    const verdict = await changed((document) => {
      exchangeNumbers(clausePage(document));
    });

    expect(failing(verdict)).toEqual(['text']);
  });

  test('a text moved above the one before it', async () => {
    const verdict = await changed((document) => {
      repaint(clausePage(document), (content) => {
        const places = Array.from(content.matchAll(/1 0 0 -1 (\S+) (\S+) Tm/g));
        const lowest = Math.max(...places.map(([, , y]) => Number(y)).filter((y) => y < 4000));
        const highest = Math.min(...places.map(([, , y]) => Number(y)));
        return content.replaceAll(/1 0 0 -1 (\S+) (\S+) Tm/g, (written, x: string, y: string) =>
          Number(y) === lowest ? `1 0 0 -1 ${x} ${highest - 20} Tm` : written,
        );
      });
    });

    expect(failing(verdict)).toEqual(['text']);
  });

  test('a font that gives other names to its glyphs', async () => {
    const verdict = await changed((document) => {
      for (const [place, object] of document.context.enumerateIndirectObjects()) {
        if (!(object instanceof PDFDict) || object.get(PDFName.of('ToUnicode')) === undefined) continue;
        const map = '/CIDInit /ProcSet findresource begin 1 beginbfrange <0000> <ffff> <0041> endbfrange end';
        object.set(PDFName.of('ToUnicode'), document.context.register(document.context.flateStream(map)));
        document.context.assign(place, object);
      }
    });

    expect(failing(verdict)).toContain('text');
  });

  test('a text added', async () => {
    const verdict = await changed(async (document) => {
      lastWithText(document).drawText('approved', {
        x: 80,
        y: 80,
        size: 12,
        font: await document.embedFont('Helvetica'),
      });
    });

    expect(failing(verdict)).toEqual(['text']);
  });

  test('a text added in a drawing', async () => {
    const verdict = await changed(async (document) => {
      const other = await PDFDocument.create();
      other.addPage([200, 50]).drawText('approved', { x: 5, y: 5, size: 12 });
      const [drawing] = await document.embedPdf(await other.save());
      lastWithText(document).drawPage(drawing!, { x: 80, y: 80 });
    });

    expect(failing(verdict)).toContain('text');
  });

  test('a page removed', async () => {
    const verdict = await changed((document) => {
      document.removePage(document.getPageCount() - 1);
    });

    expect(failing(verdict)).toContain('text');
  });

  test('the pages in another order', async () => {
    const verdict = await changed((document) => {
      const tree = document.catalog.Pages();
      const kids = tree.Kids();
      const [first, second] = [kids.get(kids.size() - 2), kids.get(kids.size() - 1)];
      kids.set(kids.size() - 2, second);
      kids.set(kids.size() - 1, first);
    });

    expect(failing(verdict)).toContain('text');
  });
});

/** Exchanges the places of a number of one digit and one of two that stand on one line of a clause. */
function exchangeNumbers(page: PDFPage): void {
  repaint(page, (content) => {
    // What comes before stands in the margins.
    const runs = Array.from(
      content.slice(content.indexOf('MCID')).matchAll(/BT\s(?:(?!ET\s)[\s\S])*?ET/g),
      ([text]) => {
        const [, x = '', y = ''] = /1 0 0 -1 (\S+) (\S+) Tm/.exec(text) ?? [];
        return { text, x, y, glyphs: text.match(/<(?!0001)[0-9A-F]{4}> Tj/gi) ?? [] };
      },
    );
    for (const one of runs.filter(({ glyphs }) => glyphs.length === 1)) {
      const two = runs.find(({ y, x, glyphs }) => y === one.y && x !== one.x && glyphs.length === 2);
      if (two === undefined) continue;
      const moved = (run: typeof one, { x }: typeof one) =>
        run.text.replace(`1 0 0 -1 ${run.x} ${run.y} Tm`, `1 0 0 -1 ${x} ${run.y} Tm`);
      return content
        .replace(one.text, '<one>')
        .replace(two.text, moved(two, one))
        .replace('<one>', moved(one, two));
    }
    return content;
  });
}

describe('what travels inside', () => {
  test('a source changed', async () => {
    const verdict = await changed((document) => {
      reattach(document, 'beneficiary-relations.yaml', policyText.replace('10 أيام', '12 يومًا'));
    });

    expect(failing(verdict)).toEqual(['enclosures', 'text', 'clauses']);
  });

  test('a comment of a source changed', async () => {
    const verdict = await changed((document) => {
      reattach(document, 'beneficiary-relations.yaml', policyText.replace('نص للاختبار', 'نص'));
    });

    expect(failing(verdict)).toEqual(['enclosures']);
  });

  test.each(['beneficiary-relations.yaml', 'association.yaml', 'compliance.json'])(
    '%s taken out',
    async (file) => {
      const verdict = await changed((document) => {
        detach(document, file);
      });

      expect(failing(verdict)).toContain('enclosures');
      expect(isVerified(verdict)).toBe(false);
    },
  );

  test('the provenance taken out', async () => {
    const verdict = await changed((document) => {
      detach(document, 'provenance.json');
    });

    expect(failing(verdict)).toEqual(['refused: notOurs']);
  });

  test('a file added', async () => {
    const verdict = await changed((document) => document.attach(Buffer.from('MZ'), 'setup.exe'));

    expect(found(verdict)).toContain('enclosures/added');
  });

  test('a hash of an attachment', async () => {
    const verdict = await changed((document) => {
      reprove(document, (provenance) => {
        provenance.enclosures = provenance.enclosures.map((one) => ({ ...one, sha256: sha256Of('') }));
      });
    });

    expect(failing(verdict)).toEqual(['enclosures']);
  });

  test('an attachment that the provenance no longer names', async () => {
    const verdict = await changed((document) => {
      detach(document, 'compliance.json');
      reprove(document, (provenance) => {
        provenance.enclosures = provenance.enclosures.filter(({ role }) => role !== 'report');
      });
    });

    expect(found(verdict)).toContain('enclosures/unlisted');
  });

  test('the hash of a clause', async () => {
    const verdict = await changed((document) => {
      reprove(document, (provenance) => {
        provenance.clauses = provenance.clauses.map((one, index) =>
          index === 2 ? { ...one, sha256: sha256Of('') } : one,
        );
      });
    });

    expect(failing(verdict)).toEqual(['clauses']);
  });

  test('a clause exchanged for another, and every hash made right', async () => {
    const verdict = await changed((document) => {
      reattachPolicy(document, policyText.replace('لا تُطلب من المستفيد', 'تُطلب من المستفيد'));
    });

    expect(failing(verdict)).toEqual(['text']);
  });

  test('two clauses in each other’s place, and every hash made right', async () => {
    const [before = '', first = '', second = '', rest = ''] = policyText.split(/(?=^ {6}- text:)/m);
    const verdict = await changed((document) => {
      reattachPolicy(document, before + second + first + rest);
    });

    expect(failing(verdict)).toEqual(['text']);
  });

  test('the report says another day', async () => {
    const verdict = await changed((document) => {
      reprove(document, (provenance) => {
        provenance.asOf = '2024-01-01';
      });
    });

    expect(failing(verdict)).toEqual(['origin']);
  });

  test('the approval in the provenance is another', async () => {
    const verdict = await changed((document) => {
      reprove(document, (provenance) => {
        provenance.approval = { ...provenance.approval, decisionNumber: '9/1446' };
      });
    });

    expect(failing(verdict)).toEqual(['origin']);
  });

  test('the provenance pretends that another version made the file', async () => {
    const verdict = await changed((document) => {
      reprove(document, (provenance) => {
        provenance.tool = { ...provenance.tool, version: '99.0.0' };
        provenance.shownText = sha256Of('');
      });
      repaint(document.getPages().at(-1)!, (content) => content.replace(/<[0-9a-f]{4}> Tj/gi, '<0001> Tj'));
    });

    expect(isVerified(verdict)).toBe(false);
    expect(failing(verdict)).toContain('origin');
  });
});

describe('the approval', () => {
  const bound = (fingerprint: string) =>
    policyText.replace('  decisionNumber:', `  approvedText: "${fingerprint}"\n  decisionNumber:`);

  test('is bound to the text that it records', async () => {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const { approvedText } = JSON.parse(attachment(document, 'provenance.json')) as { approvedText: string };
    const verdict = await judge(await builtPdf({ policy: bound(approvedText) }));

    expect(verdict.judgements.find(({ question }) => question === 'approval')?.outcome).toBe('holds');
    expect(isVerified(verdict)).toBe(true);
  }, 60_000);

  test('does not hold for a text that was changed since', async () => {
    const verdict = await judge(await builtPdf({ policy: bound(`sha256:${sha256Of('')}`) }));

    expect(failing(verdict)).toEqual(['approval']);
  }, 60_000);
});

describe('what the file says of itself', () => {
  test('a title for old readers', async () => {
    const verdict = await changed((document) => {
      document.setTitle('سياسة أخرى');
    });

    expect(failing(verdict)).toContain('properties');
  });

  test('a title for new readers', async () => {
    const verdict = await changed((document) => {
      const metadata = document.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
      const packet = Buffer.from(metadata.getContents()).toString().replaceAll('سياسة تنظيم', 'سياسة إلغاء');
      const place = document.context.getObjectRef(metadata)!;
      document.context.assign(
        place,
        document.context.stream(Buffer.from(packet), { Type: 'Metadata', Subtype: 'XML' }),
      );
    });

    expect(failing(verdict)).toEqual(['properties']);
  });
});

describe('copies', () => {
  test('an archive copy that calls itself a publication copy', async () => {
    const verdict = await changed((document) => {
      reprove(document, (provenance) => {
        provenance.rendition = 'publication';
      });
    });

    expect(failing(verdict)).toContain('rendition');
    expect(failing(verdict)).toContain('text');
  });

  test('a publication copy that calls itself an archive copy', async () => {
    const verdict = await changed((document) => {
      reprove(document, (provenance) => {
        provenance.rendition = 'archive';
      });
    }, published);

    expect(failing(verdict)).toContain('rendition');
    expect(failing(verdict)).toContain('text');
  });

  test('a publication copy carries no identity number, anywhere', async () => {
    const document = await PDFDocument.load(published, { updateMetadata: false });
    const files = ['beneficiary-relations.yaml', 'association.yaml', 'compliance.json', 'provenance.json'];
    const texts = files.map((file) => attachment(document, file)).join('\n');

    expect(texts).not.toMatch(/1012345678|1087654321/);
    expect(texts).toContain('سالم بن علي الحربي');
  });

  test('a publication copy whose source still carries one', async () => {
    const verdict = await changed((document) => {
      reattachPolicy(document, policyText);
    }, published);

    expect(failing(verdict)).toEqual(['rendition']);
  });
});

describe('what acts or hides', () => {
  const add = (entries: Record<string, unknown>) => (document: PDFDocument) => {
    document.context.register(document.context.obj(entries as never));
  };

  test.each([
    [
      'a script',
      add({ Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.alert(1)') }),
      'actions/script',
    ],
    ['a command that starts a program', add({ S: 'Launch', F: PDFString.of('cmd.exe') }), 'actions/launch'],
    ['a command that sends data', add({ Type: 'Action', S: 'SubmitForm' }), 'actions/send'],
    ['a film', add({ Type: 'Action', S: 'Movie' }), 'actions/action'],
  ] as const)('%s', async (_, change, code) => {
    const verdict = await changed(change);

    expect(failing(verdict)).toEqual(['actions']);
    expect(found(verdict)).toContain(code);
  });

  test('a form', async () => {
    const verdict = await changed((document) => {
      document.getForm().createTextField('name').addToPage(document.getPages()[0]!);
    });

    expect(found(verdict)).toContain('actions/form');
    expect(found(verdict)).toContain('actions/annotation');
  });

  test('something done when the file is opened', async () => {
    const verdict = await changed((document) => {
      document.catalog.set(
        PDFName.of('OpenAction'),
        document.context.obj({ S: 'URI', URI: PDFString.of('https://x.example') }),
      );
    });

    expect(failing(verdict)).toEqual(['actions']);
  });

  test('a link that leads elsewhere than the source says', async () => {
    const verdict = await changed((document) => {
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        const dictionary = object instanceof PDFDict ? object : undefined;
        const action = dictionary?.lookupMaybe(PDFName.of('A'), PDFDict) ?? dictionary;
        if (action?.lookup(PDFName.of('S')) === PDFName.of('URI'))
          action.set(PDFName.of('URI'), PDFString.of('https://evil.example/'));
      }
    });

    expect(failing(verdict)).toEqual(['actions']);
    expect(found(verdict)).toContain('actions/link');
  });

  test('a text that only those hear who do not see', async () => {
    const verdict = await changed((document) => {
      for (const [, object] of document.context.enumerateIndirectObjects())
        if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('P'))
          object.set(PDFName.of('ActualText'), PDFHexString.fromText('شيء آخر'));
    });

    expect(found(verdict)).toContain('actions/spoken');
  });
});

describe('a given file', () => {
  const given = (text: string) => ({
    path: 'given.yaml',
    find: () => Promise.resolve({ path: 'given.yaml', text }),
  });

  test('with the same text holds, also with another comment', async () => {
    const verdict = await judge(pdf, given(policyText.replace('# نص للاختبار', '# شيء')));

    expect(isVerified(verdict)).toBe(true);
    expect(found(verdict)).toContain('comparison/same');
  });

  test('with another clause is told apart, in words', async () => {
    const verdict = await judge(pdf, given(policyText.replace('10 أيام', '12 يومًا')));
    const comparison = verdict.judgements.find(({ question }) => question === 'comparison')!;

    expect(failing(verdict)).toEqual(['comparison']);
    expect(comparison.details).toHaveLength(1);
    expect(comparison.details[0]!.values).toMatchObject({
      place: 'sections.handlingSteps.items[1]',
      here: expect.stringContaining('10 أيام') as string,
      there: expect.stringContaining('12 يومًا') as string,
    });
  });

  test('with a clause more says which', async () => {
    const more = policyText.replace(
      'approval:',
      '      - { text: { ar: بند مضاف., en: An added clause. } }\napproval:',
    );
    const verdict = await judge(pdf, given(more));

    expect(found(verdict).filter((code) => code.startsWith('comparison/'))).toEqual([
      'comparison/differs',
      'comparison/onlyThere',
    ]);
  });

  test('that is no policy is told', async () => {
    expect(found(await judge(pdf, given('- 1')))).toContain('comparison/unreadable');
  });
});
