/** The gender of Arabic nouns with the article, as far as their form or a list tells without doubt. */
import { foldedText } from './fold.ts';

/** Plurals of things count as feminine, as they do for their adjectives and demonstratives. */
export type Gender = 'masculine' | 'feminine';

const listed = (lines: string): ReadonlySet<string> =>
  new Set(foldedText(lines, 'orthographic').trim().split(' '));

/** Feminine without its mark: plurals of things, and a few nouns. */
const feminine = listed(`
  حقوق شروط ضوابط معايير أهداف شكوى شكاوى قضايا مزايا أدوات بنود لجان برامج مشاريع نماذج خطط مبادئ أحكام أعمال موارد وسائل
  نتائج رسائل مراحل جهود أدوار مهام أموال قواعد وثائق لوائح تقارير تدابير أساليب مناهج عقود مواعيد قوائم مواد
  محاضر حوافز عوائد مخاطر مصالح مصادر فروع مكاتب مراكز مواقع روابط ملاحق أسباب أنواع أقسام أوضاع ظروف وظائف مدن
  أرض نفس شمس`);

/** Masculine, as the two languages of the law and of offices have them. */
const masculine = listed(`
  نظام قسم قرار دليل مجلس نموذج طلب مستفيد بند معيار تقرير موظف حق هدف شرط ملف سجل موعد محضر تظلم برنامج ميثاق مستند بيان
  عام يوم شهر أسبوع دعم فرع رد باب فصل ضابط رابط عقد عمل حكم نص جدول رقم نوع سبب خطاب حساب خبر أثر أمر شأن حد مال وقت زمن
  جهاز هاتف عنوان جواب سؤال نشاط دور غرض إشعار إعلان إبلاغ إفصاح إيصال إقرار إجراء إشراف إخطار إنذار إيقاف إلغاء إصدار بلاغ
  عضو مدير رئيس مشرف منسق باحث ممثل مندوب متطوع داعم مقر سقف ختم توقيع ملحق قيد ضمان صندوق بريد تطبيق نطاق تعارض فريق وفد
  لقاء حفل يتيم فقير محتاج عميل حاسب كتاب قانون عرف سلوك خلاف نزاع تعهد`);

/** Nouns that end as feminine ones do and are not. */
const masculineAfterAll = listed(`
  خليفة علامة داعية راوية حجة نابغة طلبة قضاة دعاة ولاة رواة
  إثبات ثبات نبات شتات سبات التفات إنصات ممات رفات فتات إسكات إفلات انفلات إنبات وقت بيت صوت`);

/** «التقرير»، «الاجتماع»، «الاستقبال»، «الانضباط»، «المشروع»، «المركز»: forms that only masculine singulars have. */
const masculineForms =
  /^(?:ت[^ا]\p{L}ي[^ه]|ا\p{L}ت\p{L}ا[^ته]|است\p{L}{1,2}ا[^ته]|ان[^ت]\p{L}ا[^ته]|م[^اوي]\p{L}و[^هة]|م[^اويى]{2}[^اويىهةن])$/u;

/** The gender of a noun as it is spelt, without tashkeel; nothing where it has no article or may have either. */
export function genderOf(noun: string): Gender | undefined {
  if (!noun.startsWith('ال')) return undefined;
  const bare = noun.slice(2);
  const folded = foldedText(bare, 'orthographic');
  if (masculineAfterAll.has(folded)) return undefined;
  if (bare.length > 3 && /(?:ة|ات)$/.test(bare)) return 'feminine';
  if (feminine.has(folded)) return 'feminine';
  return masculine.has(folded) || masculineForms.test(folded) ? 'masculine' : undefined;
}
