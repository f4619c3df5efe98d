/** Whether the approval has been signed is what the association says; a text cannot show it. */
import { defineRule } from '../../model/rule.ts';

export const signatures = defineRule({
  id: 'approval/signatures',
  docs: {
    summary: { ar: 'أفادت الجمعية بحالة التوقيعات', en: 'The state of the signatures is declared' },
    why: {
      ar: 'التوقيع يكون على النسخة المحفوظة لدى الجمعية، والملف لا يثبته، فلا بد من إفادة منها.',
      en: 'Signatures are on the copy that the association keeps; the file cannot prove them, so the association must say.',
    },
    remedy: {
      ar: 'استكمل التوقيعات على النسخة الورقية أو الإلكترونية، ثم أثبت حالتها في {path}.',
      en: 'Have the paper or electronic copy signed, then state it at {path}.',
    },
  },
  parameters: {},
  messages: {
    collected: {
      ar: 'أفادت الجمعية باستكمال التوقيعات، ولم يُتحقق من ذلك.',
      en: 'The association declares the signatures collected; this was not verified.',
    },
    pending: { ar: 'لم تُستكمل توقيعات الاعتماد.', en: 'The signatures of the approval are not complete.' },
    unstated: {
      ar: 'لم تُذكر حالة توقيعات الاعتماد.',
      en: 'Nothing is said of the state of the signatures.',
    },
  },

  *check({ policy, fail, review, declared, notApplicable }) {
    const at = '/approval/signatures';
    const { approval } = policy.source.data;

    if (approval === undefined) yield notApplicable('/approval');
    else if (approval.signatures === 'declaredCollected') yield declared('collected', at);
    else if (approval.signatures === 'pending') yield fail('pending', at);
    else yield review('unstated', at);
  },

  examples: [
    {
      policy: 'approval: { signatures: declaredCollected }',
      gives: ['declared collected /approval/signatures'],
    },
    { policy: 'approval: { signatures: pending }', gives: ['fail pending /approval/signatures'] },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['review unstated /approval/signatures'] },
    { policy: 'sections: {}', gives: ['notApplicable /approval'] },
  ],
});
