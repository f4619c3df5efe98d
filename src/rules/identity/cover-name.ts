/** A title that names the association names it in full. */
import type { Association } from '../../model/generated/documents.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, within } from '../../model/rule.ts';
import { nameMentionsOf } from '../names.ts';

export const coverName = defineRule({
  id: 'identity/cover-name',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'الاسم في عنوان السياسة هو الاسم الرسمي كاملًا',
      en: 'A name in the title is the official name in full',
    },
    why: {
      ar: 'العنوان يظهر على الغلاف مع الاسم الرسمي، واختلافهما هناك أول ما تقع عليه العين.',
      en: 'The title stands on the cover beside the official name; a difference there is the first thing one sees.',
    },
    remedy: {
      ar: 'اكتب الاسم الرسمي كاملًا في {path}، أو احذفه من العنوان فهو على الغلاف.',
      en: 'Write the official name in full at {path}, or leave it out of the title: it is on the cover.',
    },
  },
  parameters: {},
  messages: {
    short: {
      ar: 'في العنوان صورة أخرى من الاسم (المكتوب: {found}، الاسم الرسمي: {official}).',
      en: 'The title has another form of the name (written: {found}, official name: {official}).',
    },
  },

  *check({ dossier, policy, pass, fail, notApplicable }) {
    const official = dossier.association.data.name.official.ar.trim();
    const named = nameMentionsOf(dossier, policy).filter(
      ({ passage, owner }) => passage.at === '/title/ar' && owner.kind === 'own' && owner.likeness !== 'near',
    );
    const shortInEnglish = shortNameIn(policy.source.data.title.en ?? '', dossier.association.data.name);
    if (named.length === 0 && shortInEnglish === undefined) yield notApplicable('/title/ar');

    for (const { passage, range, owner } of named) {
      const place = within(passage.at, range);
      if (owner.kind !== 'own' || (owner.likeness === 'exact' && owner.name.written === official))
        yield pass(place);
      else yield fail('short', place, { found: passage.text.slice(range.start, range.end), official });
    }
    if (shortInEnglish !== undefined) {
      const { found, official, range } = shortInEnglish;
      yield fail('short', within('/title/en', range), { found, official });
    }
  },

  examples: [
    {
      association: 'name: { official: { ar: جمعية معرفة, en: Marefa Association } }',
      policy: 'title: { ar: سياسة العلاقة مع المستفيدين في جمعية معرفة, en: Policy }',
      gives: ['pass /title/ar «جمعية معرفة»'],
    },
    {
      shows: {
        ar: 'صدر الاسم وحده صورة أخرى منه وإن لم يُسجل اسمًا مختصرًا',
        en: 'The beginning of the name is another form of it, even where no short name is recorded',
      },
      association: 'name: { official: { ar: جمعية السراج الأهلية, en: Alseraj Society } }',
      policy: 'title: { ar: سياسة العلاقة مع المستفيدين بجمعية السراج, en: Policy }',
      gives: ['fail short /title/ar «جمعية السراج»'],
    },
    {
      association: `
name:
  official: { ar: جمعية سقيا الماء بمنطقة مكة المكرمة, en: Water Association }
  aliases: [جمعية سقيا الماء]
`,
      policy: 'title: { ar: سياسة جمعية سقيا الماء مع المستفيدين, en: Policy }',
      gives: ['fail short /title/ar «جمعية سقيا الماء»'],
    },
    {
      association: `
name:
  official: { ar: جمعية سقيا الماء بمنطقة مكة المكرمة, en: Suqya Water Association in Makkah Region }
  short: { ar: جمعية سقيا الماء, en: Suqya Association }
`,
      policy: 'title: { ar: سياسة العلاقة مع المستفيدين, en: Beneficiary policy of Suqya Association }',
      gives: ['fail short /title/en «Suqya Association»'],
    },
    {
      association: `
name:
  official: { ar: جمعية معرفة, en: Marefa Association for Learning }
  short: { ar: معرفة, en: Marefa }
`,
      policy: 'title: { ar: سياسة العلاقة, en: Policy of Marefa Association for Learning }',
      gives: ['notApplicable /title/ar'],
    },
    {
      association: 'name: { official: { ar: جمعية معرفة, en: Marefa Association } }',
      policy: 'title: { ar: سياسة العلاقة مع المستفيدين, en: Policy }',
      gives: ['notApplicable /title/ar'],
    },
  ],
});

interface ShortName {
  readonly found: string;
  readonly official: string;
  readonly range: TextRange;
}

/** «Suqya Association» of «Suqya Association for Water»: a shorter English name where the official one does not stand. */
function shortNameIn(
  title: string,
  { official, short, aliases = [] }: Association['name'],
): ShortName | undefined {
  const written = title.toLowerCase();
  const full = official.en?.trim();
  if (full === undefined || full === '' || written.includes(full.toLowerCase())) return undefined;
  const beginning = /^.*?\b(?:association|society|foundation|charity)\b/i.exec(full)?.[0];
  const names = [short?.en, beginning, ...aliases.filter((alias) => /[a-z]/i.test(alias))];
  for (const name of names) {
    const start = name === undefined ? -1 : wholeIndexOf(written, name.trim().toLowerCase());
    if (name === undefined || start < 0) continue;
    const range = { start, end: start + name.trim().length };
    return { found: title.slice(range.start, range.end), official: full, range };
  }
  return undefined;
}

/** Where some words stand whole; −1 where they do not. */
function wholeIndexOf(text: string, words: string): number {
  const index = words === '' ? -1 : text.indexOf(words);
  const around = [text[index - 1], text[index + words.length]];
  return index >= 0 && around.every((one) => one === undefined || !/[\p{L}\p{N}]/u.test(one)) ? index : -1;
}
