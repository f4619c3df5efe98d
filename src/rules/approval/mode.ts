/** A session that was held remotely is valid where the bylaws allow it, which only a person can look up. */
import { defineRule } from '../../model/rule.ts';

export const mode = defineRule({
  id: 'approval/mode',
  docs: {
    summary: {
      ar: 'طريقة انعقاد جلسة الاعتماد مما تجيزه اللائحة الأساسية',
      en: 'The approving session was held in a way that the bylaws allow',
    },
    why: {
      ar: 'انعقاد الجلسة عن بعد يُرجع فيه إلى اللائحة الأساسية لكل جمعية، فلا يُحكم عليه من الوثيقة وحدها.',
      en: 'Whether a session may be held remotely is for the bylaws of each association; the document alone does not tell.',
    },
    remedy: {
      ar: 'تحقق من أن اللائحة الأساسية تجيز ما ورد في {path}؛ ولا يلزم تعديل إن كانت تجيزه.',
      en: 'Make sure that the bylaws allow what stands at {path}; nothing need change if they do.',
    },
  },
  parameters: {},
  messages: {
    remote: {
      ar: 'انعقدت جلسة الاعتماد عن بعد، فيُنظر هل تجيز اللائحة الأساسية ذلك.',
      en: 'The approving session was held remotely; see whether the bylaws allow it.',
    },
  },

  *check({ policy, pass, review, notApplicable }) {
    const at = '/approval/mode';
    const stated = policy.source.data.approval?.mode;

    if (stated === undefined) yield notApplicable(at);
    else if (stated === 'remote') yield review('remote', at);
    else yield pass(at);
  },

  examples: [
    { policy: 'approval: { mode: inPerson }', gives: ['pass /approval/mode'] },
    { policy: 'approval: { mode: remote }', gives: ['review remote /approval/mode'] },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['notApplicable /approval/mode'] },
  ],
});
