/** The bank account is a Saudi IBAN whose check digits are right. */
import { inLatinDigits } from '../../arabic/digits.ts';
import { defineRule } from '../../model/rule.ts';

const fullLength = 24;

export const iban = defineRule({
  id: 'identity/iban',
  docs: {
    summary: { ar: 'رقم الآيبان سعودي صحيح', en: 'The IBAN is a valid Saudi one' },
    why: {
      ar: 'الخطأ في حرف أو رقم واحد من رقم الآيبان يرد التبرع أو يوجهه إلى غير الجمعية.',
      en: 'One wrong character sends a donation back, or to someone else.',
    },
    remedy: {
      ar: 'انسخ رقم الآيبان من شهادة البنك إلى {path} في ملف بيانات الجمعية.',
      en: "Copy the IBAN from the bank's certificate to {path} in the association's profile.",
    },
  },
  parameters: {},
  messages: {
    notSaudi: {
      ar: 'رقم الآيبان لا يبدأ برمز السعودية {country}.',
      en: 'The IBAN does not begin with the Saudi code {country}.',
    },
    wrongLength: {
      ar: 'طول رقم الآيبان غير صحيح (المكتوب: {found}، الصحيح: {expected}).',
      en: 'The IBAN has the wrong length (written: {found}, right: {expected}).',
    },
    wrongCharacters: {
      ar: 'في رقم الآيبان ما ليس من الحروف اللاتينية ولا من أرقامها.',
      en: 'The IBAN contains something other than Latin letters and Latin digits.',
    },
    wrongCheck: {
      ar: 'رقم الآيبان غير صحيح: رقما التحقق لا يوافقان بقيته.',
      en: 'The IBAN is not valid: its check digits do not fit the rest.',
    },
  },

  *check({ dossier, pass, fail, notApplicable }) {
    const at = { association: '/bank/iban' };
    const written = dossier.association.data.bank?.iban;
    if (written === undefined) {
      yield notApplicable(at);
      return;
    }
    const characters = written.replaceAll(/\s/g, '').toUpperCase();
    // What is counted and computed is the number; banks take it in Latin digits alone.
    const number = inLatinDigits(characters);

    if (!number.startsWith('SA')) yield fail('notSaudi', at, { country: 'SA' });
    else if (number.length !== fullLength) {
      yield fail('wrongLength', at, { found: number.length, expected: fullLength });
    } else if (!/^SA\d{4}[A-Z\d]{18}$/.test(characters)) yield fail('wrongCharacters', at);
    else if (remainder(number) !== 1) yield fail('wrongCheck', at);
    else yield pass(at);
  },

  examples: [
    {
      policy: 'sections: {}',
      association: 'bank: { iban: SA03 8000 0000 6080 1016 7519 }',
      gives: ['pass association:/bank/iban'],
    },
    { policy: 'sections: {}', gives: ['notApplicable association:/bank/iban'] },
    {
      policy: 'sections: {}',
      association: 'bank: { iban: GB82 WEST 1234 5698 7654 32 }',
      gives: ['fail notSaudi association:/bank/iban'],
    },
    {
      policy: 'sections: {}',
      association: 'bank: { iban: SA03 8000 0000 6080 1016 751 }',
      gives: ['fail wrongLength association:/bank/iban'],
    },
    {
      policy: 'sections: {}',
      association: 'bank: { iban: SA03-80000000-6080101675 }',
      gives: ['fail wrongCharacters association:/bank/iban'],
    },
    {
      policy: 'sections: {}',
      association: 'bank: { iban: SA٠٣ ٨٠٠٠ ٠٠٠٠ ٦٠٨٠ ١٠١٦ ٧٥١٩ }',
      gives: ['fail wrongCharacters association:/bank/iban'],
    },
    {
      policy: 'sections: {}',
      association: 'bank: { iban: SA03 8000 0000 6080 1016 7591 }',
      gives: ['fail wrongCheck association:/bank/iban'],
    },
  ],
});

/** ISO 7064: the number moved round, letters as 10 … 35, modulo 97; 1 where it is valid. */
function remainder(number: string): number {
  const moved = number.slice(4) + number.slice(0, 4);
  return Array.from(moved, (character) => Number.parseInt(character, 36)).reduce(
    (rest, value) => (rest * (value > 9 ? 100 : 10) + value) % 97,
    0,
  );
}
