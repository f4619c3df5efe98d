/**
 * The bank that is named is the one that the account number belongs to.
 *
 * Only codes that were confirmed are listed: a published table of codes was found to be wrong.
 */
import { foldedText } from '../../arabic/fold.ts';
import { defineRule } from '../../model/rule.ts';
import { accountNumber } from '../../arabic/identifiers.ts';

interface Bank {
  readonly name: { readonly ar: string; readonly en: string };
  /** How its name is recognised, in folded spelling. */
  readonly pattern: RegExp;
}

/** Confirmed codes of banks: the fifth and sixth characters of a Saudi IBAN. */
const banks: Readonly<Record<string, Bank>> = {
  80: { name: { ar: 'مصرف الراجحي', en: 'Al Rajhi Bank' }, pattern: /راجحي|rajhi/ },
};

export const bankOfIban = defineRule({
  id: 'identity/bank-of-iban',
  docs: {
    summary: {
      ar: 'البنك المذكور هو بنك رقم الآيبان',
      en: 'The bank that is named is that of the IBAN',
    },
    why: {
      ar: 'في رقم الآيبان رمز البنك، فإن خالف الاسم المذكور فأحدهما لحساب آخر.',
      en: 'The IBAN contains the code of the bank; if the name differs, one of them belongs to another account.',
    },
    remedy: {
      ar: 'انسخ اسم البنك ورقم الآيبان من شهادة البنك نفسها، وصحح {path}.',
      en: 'Copy name and IBAN from the same certificate of the bank, and correct {path}.',
    },
  },
  parameters: {},
  messages: {
    differs: {
      ar: 'البنك المذكور غير بنك رقم الآيبان (المذكور: {named}، بنك الرقم: {bank}).',
      en: 'The bank that is named is not that of the IBAN (named: {named}, of the IBAN: {bank}).',
    },
    otherCode: {
      ar: 'رمز البنك في رقم الآيبان ليس رمز البنك المذكور (المذكور: {named}، رمزه: {code}).',
      en: 'The code in the IBAN is not that of the bank that is named (named: {named}, its code: {code}).',
    },
  },

  *check({ dossier, pass, fail, notApplicable }) {
    const at = { association: '/bank/name' };
    const { name: named, iban = '' } = dossier.association.data.bank ?? {};
    const code = /^SA\d\d(\d\d)/.exec(accountNumber(iban))?.[1];
    const spelt = foldedText(`${named?.ar ?? ''} ${named?.en ?? ''}`, 'orthographic');
    const byName = Object.entries(banks).find(([, { pattern }]) => pattern.test(spelt))?.[0];
    const bank = banks[code ?? ''];

    if (named === undefined || code === undefined) yield notApplicable(at);
    else if (bank !== undefined && code !== byName) {
      yield fail('differs', at, { named: named.ar, bank: bank.name });
    } else if (byName !== undefined && code !== byName) {
      yield fail('otherCode', at, { named: named.ar, code: byName });
    } else if (bank === undefined) yield notApplicable(at);
    else yield pass(at);
  },

  examples: [
    {
      association:
        'bank: { name: { ar: مصرف الراجحي, en: Al Rajhi Bank }, iban: SA03 8000 0000 6080 1016 7519 }',
      policy: 'sections: {}',
      gives: ['pass association:/bank/name'],
    },
    {
      shows: {
        ar: 'رمز لم يتأكد اسم بنكه لا يُحكم فيه',
        en: 'A code whose bank is not confirmed is not judged',
      },
      association: 'bank: { name: { ar: بنك آخر, en: Another Bank }, iban: SA44 2000 0001 2345 6789 1234 }',
      policy: 'sections: {}',
      gives: ['notApplicable association:/bank/name'],
    },
    {
      association: 'bank: { name: { ar: بنك آخر, en: Another Bank }, iban: SA03 8000 0000 6080 1016 7519 }',
      policy: 'sections: {}',
      gives: ['fail differs association:/bank/name'],
    },
    {
      association: 'bank: { name: { ar: مصرف الراجحي }, iban: SA44 2000 0001 2345 6789 1234 }',
      policy: 'sections: {}',
      gives: ['fail otherCode association:/bank/name'],
    },
  ],
});
