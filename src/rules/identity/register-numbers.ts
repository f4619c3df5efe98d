/** The register number and the unified national number have the form of what they are. */
import { defineRule } from '../../model/rule.ts';

/** Ten digits; those of the register begin with 1000, unified numbers with 70. */
const forms = { registerNumber: /^1000\d{6}$/, unifiedNumber: /^70\d{8}$/ } as const;

export const registerNumbers = defineRule({
  id: 'identity/register-numbers',
  docs: {
    summary: {
      ar: 'رقم السجل والرقم الوطني الموحد على صورتيهما',
      en: 'Register number and unified national number have their forms',
    },
    why: {
      ar: 'الأرقام الثلاثة، الترخيص والسجل والموحد، يقع بعضها مكان بعض عند النسخ، فلا تُعرف الجمعية برقم منها.',
      en: 'Licence, register and unified number are easily put in each other’s place, and then none identifies the association.',
    },
    remedy: {
      ar: 'انسخ الرقم في {path} من وثيقته كما هو، أو اتركه إن لم يكن معلومًا.',
      en: 'Copy the number at {path} from its document, or leave it out if it is not known.',
    },
  },
  parameters: {},
  messages: {
    register: {
      ar: 'رقم السجل ليس على صورة أرقام السجل الجديدة، وهي عشرة أرقام (المكتوب: {written}).',
      en: 'The register number does not have the form of the new ones, which have ten digits (written: {written}).',
      severity: 'info',
    },
    unified: {
      ar: 'الرقم الوطني الموحد ليس على صورته، وهو عشرة أرقام (المكتوب: {written}).',
      en: 'The unified national number does not have its form of ten digits (written: {written}).',
    },
    same: {
      ar: 'كُتب الرقم نفسه في موضعين لرقمين مختلفين (الرقم: {written}).',
      en: 'The same number stands for two different ones (number: {written}).',
    },
  },

  *check({ dossier, pass, fail, review, notApplicable }) {
    const { registerNumber, unifiedNumber, licence } = dossier.association.data;
    if (registerNumber === undefined) yield notApplicable({ association: '/registerNumber' });
    else {
      const at = { association: '/registerNumber' };
      if (registerNumber === unifiedNumber) yield fail('same', at, { written: registerNumber });
      else if (!forms.registerNumber.test(registerNumber)) {
        yield review('register', at, { written: registerNumber });
      } else yield pass(at);
    }
    if (unifiedNumber === undefined) yield notApplicable({ association: '/unifiedNumber' });
    else {
      const at = { association: '/unifiedNumber' };
      if (unifiedNumber === licence?.number) yield fail('same', at, { written: unifiedNumber });
      else if (!forms.unifiedNumber.test(unifiedNumber))
        yield fail('unified', at, { written: unifiedNumber });
      else yield pass(at);
    }
  },

  examples: [
    {
      association: '{ registerNumber: "1000820300", unifiedNumber: "7012345678" }',
      policy: 'sections: {}',
      gives: ['pass association:/registerNumber', 'pass association:/unifiedNumber'],
    },
    {
      policy: 'sections: {}',
      gives: ['notApplicable association:/registerNumber', 'notApplicable association:/unifiedNumber'],
    },
    {
      association: '{ registerNumber: "5593", unifiedNumber: "7112345678" }',
      policy: 'sections: {}',
      gives: ['review register association:/registerNumber', 'fail unified association:/unifiedNumber'],
    },
    {
      association: '{ registerNumber: "7012345678", unifiedNumber: "7012345678" }',
      policy: 'sections: {}',
      gives: ['fail same association:/registerNumber', 'pass association:/unifiedNumber'],
    },
  ],
});
