/** No term is defined twice. */
import { foldedText } from '../../arabic/fold.ts';
import { sectionOf } from '../../model/policy.ts';
import { keyPath, pointerTo } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { isBlank, orPass, sectionPointer } from '../kit.ts';

export const definedOnce = defineRule({
  id: 'terms/defined-once',
  docs: {
    summary: { ar: 'لكل مصطلح تعريف واحد', en: 'Every term has one definition' },
    why: {
      ar: 'تعريفان للفظ واحد يختلفان يومًا ما، فلا يُعلم أيهما المراد.',
      en: 'Two definitions of one word differ sooner or later, and no one knows which is meant.',
    },
    remedy: {
      ar: 'اجمع التعريفين في واحد، واحذف {path}.',
      en: 'Make one definition of the two, and remove {path}.',
    },
  },
  parameters: {},
  messages: {
    repeated: {
      ar: 'عُرّف المصطلح «{term}» من قبل في {first}.',
      en: 'The term “{term}” is defined before, at {first}.',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const section = sectionPointer('definitions');
    const defined = sectionOf(policy.source.data, 'definitions')?.items ?? [];
    const places = new Map<string, string>();
    yield* orPass(function* () {
      if (defined.length === 0) {
        yield notApplicable(section);
        return;
      }

      for (const [index, { term }] of defined.entries()) {
        const at = section + pointerTo('items', index, 'term');
        if (term === undefined || isBlank(term.ar)) continue;
        const word = withoutArticle(term.ar);
        const first = places.get(word);
        if (first === undefined) places.set(word, at);
        else {
          yield fail('repeated', at, { term: term.ar, first: keyPath(first) });
        }
      }
    }, pass(section));
  },

  examples: [
    {
      policy: `
sections:
  definitions:
    items:
      - { term: { ar: الخدمة, en: Service }, text: { ar: ما تقدمه الجمعية., en: What it provides. } }
      - { term: { ar: مدة الخدمة, en: Time of service }, text: { ar: المدة المعلنة., en: The published time. } }
`,
      gives: ['pass /sections/definitions'],
    },
    {
      policy: `
sections:
  definitions:
    items:
      - { term: { ar: المستفيد, en: Beneficiary }, text: { ar: من تخدمه الجمعية., en: Whom it serves. } }
      - { term: { ar: "مستفيد:", en: Beneficiary }, text: { ar: من يطلب الخدمة., en: Who asks. } }
`,
      gives: ['fail repeated /sections/definitions/items/1/term'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /sections/definitions'] },
  ],
});

/** The term in one spelling: the article and signs around it do not make another term. */
function withoutArticle(term: string): string {
  return foldedText(term, 'orthographic')
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .replaceAll(/(?<!\p{L})ال(?=\p{L}{2})/gu, '');
}
