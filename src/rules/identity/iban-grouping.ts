/** An IBAN is written in groups of four, or without spaces. */
import { defineRule, repairedBy, within, type Place } from '../../model/rule.ts';
import { accountNumber } from '../../arabic/identifiers.ts';
import { identifiersOf } from '../identifiers.ts';

export const ibanGrouping = defineRule({
  id: 'identity/iban-grouping',
  docs: {
    summary: {
      ar: 'رقم الآيبان مقسم أربعًا أربعًا أو متصل',
      en: 'The IBAN is in groups of four, or without spaces',
    },
    why: {
      ar: 'التقسيم المعهود يسهل قراءة الرقم ومقارنته، وغيره يوقع في الخطأ عند النقل.',
      en: 'The customary grouping is easy to read and compare; any other leads to mistakes in copying.',
    },
    remedy: {
      ar: 'اكتب الرقم في {path} مقسمًا أربعًا أربعًا.',
      en: 'Write the number at {path} in groups of four.',
    },
  },
  parameters: {},
  messages: {
    grouping: {
      ar: 'رقم الآيبان على غير التقسيم المعهود (المكتوب: {written}، المعهود: {grouped}).',
      en: 'The IBAN is not in its customary groups (written: {written}, customary: {grouped}).',
    },
  },

  *check({ dossier, policy, pass, fail, notApplicable }) {
    const at = '/bank/iban';
    const own = dossier.association.data.bank?.iban;
    const accounts: { readonly place: Place; readonly written: string }[] = identifiersOf(policy)
      .filter(({ kind }) => kind === 'iban')
      .map((found) => ({ place: within(found.at, found), written: found.written }));
    if (own !== undefined) {
      const written = own.trim();
      const start = own.indexOf(written);
      accounts.push({ place: { association: at, range: { start, end: start + written.length } }, written });
    }
    if (accounts.length === 0) yield notApplicable({ association: at });

    for (const { place, written } of accounts) {
      const characters = accountNumber(written);
      const grouped = characters.replaceAll(/.{4}(?=.)/g, '$& ');
      if (!/\s/.test(written) || written.replaceAll(/\s/g, ' ').toUpperCase() === grouped) yield pass(place);
      else yield repairedBy(fail('grouping', place, { written, grouped }), grouped);
    }
  },

  examples: [
    {
      association: 'bank: { iban: SA03 8000 0000 6080 1016 7519 }',
      policy: 'sections: { channels: { text: { ar: الحساب SA0380000000608010167519., en: The account. } } }',
      gives: [
        'pass /sections/channels/text/ar «SA0380000000608010167519»',
        'pass association:/bank/iban «SA03 8000 0000 6080 1016 7519»',
      ],
    },
    {
      association: 'bank: { iban: SA03 80000 000 6080 1016 7519 }',
      policy: 'sections: {}',
      gives: ['fail grouping association:/bank/iban «SA03 80000 000 6080 1016 7519»'],
    },
    { policy: 'sections: {}', gives: ['notApplicable association:/bank/iban'] },
  ],
});
