/** A title that names the association names it in full. */
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
      ({ passage, owner }) =>
        passage.at === '/title/ar' && owner.kind === 'own' && owner.likeness === 'exact',
    );
    if (named.length === 0) yield notApplicable('/title/ar');

    for (const { passage, range, owner } of named) {
      const place = within(passage.at, range);
      if (owner.kind !== 'own' || owner.name.written === official) yield pass(place);
      else yield fail('short', place, { found: passage.text.slice(range.start, range.end), official });
    }
  },

  examples: [
    {
      association: 'name: { official: { ar: جمعية معرفة, en: Marefa Association } }',
      policy: 'title: { ar: سياسة العلاقة مع المستفيدين في جمعية معرفة, en: Policy }',
      gives: ['pass /title/ar «جمعية معرفة»'],
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
      association: 'name: { official: { ar: جمعية معرفة, en: Marefa Association } }',
      policy: 'title: { ar: سياسة العلاقة مع المستفيدين, en: Policy }',
      gives: ['notApplicable /title/ar'],
    },
  ],
});
