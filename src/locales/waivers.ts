/** What is said of the exceptions that an association has recorded. */
import type { CatalogueEntry } from '../model/catalogue.ts';

/** The words of every diagnostic about waivers, by code. */
export const waiverDiagnostics: Readonly<Record<string, CatalogueEntry>> = {
  'waivers/expired': {
    message: {
      ar: 'انتهى هذا الاستثناء (آخر يوم سرى فيه: {date})، فلم يُعمل به.',
      en: 'This waiver has expired (last day on which it held: {date}) and was not applied.',
    },
    remedy: {
      ar: 'عالج ما استُثني واحذف الاستثناء، أو جدده بقرار جديد وتاريخ جديد.',
      en: 'Mend what was waived and delete the waiver, or renew it with a new decision and a new date.',
    },
  },
  'waivers/unused': {
    message: {
      ar: 'لم يعد لهذا الاستثناء ما يُستثنى به.',
      en: 'There is nothing left for this waiver to waive.',
    },
    remedy: {
      ar: 'احذف الاستثناء، أو صحح السياسة والموضع المذكورين فيه.',
      en: 'Delete the waiver, or correct the policy and the place that it names.',
    },
  },
  'waivers/duplicate': {
    message: {
      ar: 'ورد استثناء سابق للشيء نفسه، فعُمل بالسابق.',
      en: 'An earlier waiver is for the same thing, and that one was applied.',
    },
    remedy: { ar: 'أبق أحدهما واحذف الآخر.', en: 'Keep one of them and delete the other.' },
  },
  'waivers/unknown-requirement': {
    constants: { command: 'siyasa explain' },
    message: {
      ar: 'لا يوجد متطلب برقم {given}.',
      en: 'There is no requirement with the number {given}.',
    },
    remedy: {
      ar: 'صحح الرقم كما يظهر في التقرير، أو راجعه بالأمر {command}.',
      en: 'Correct the number as the report shows it, or look it up with {command}.',
    },
  },
  'waivers/misspelt-code': {
    message: {
      ar: 'لا توجد ملاحظة برمز {given}؛ لعل المقصود {nearest}.',
      en: 'There is no finding with the code {given}; perhaps {nearest} is meant.',
    },
    remedy: { ar: 'اكتب {nearest} مكانه.', en: 'Write {nearest} instead.' },
  },
  'waivers/unknown-code': {
    message: {
      ar: 'لا توجد ملاحظة برمز {given}.',
      en: 'There is no finding with the code {given}.',
    },
    remedy: {
      ar: 'انسخ الرمز كما يظهر في الفحص.',
      en: 'Copy the code as the check shows it.',
    },
  },
  'waivers/not-waivable': {
    message: {
      ar: 'الملاحظة {given} لا تُستثنى، فهي تمنع قراءة الملف أو فحصه.',
      en: 'The finding {given} cannot be waived: it keeps the file from being read or checked.',
    },
    remedy: {
      ar: 'عالج سببها في الملف، واحذف الاستثناء.',
      en: 'Mend its cause in the file, and delete the waiver.',
    },
  },
  'waivers/unknown-policy': {
    message: {
      ar: 'ليس للجمعية سياسة ملفها {given}. الموجود: {known}.',
      en: 'The association has no policy in a file named {given}. There are: {known}.',
    },
    remedy: {
      ar: 'اكتب اسم ملف السياسة دون نهايته.',
      en: "Write the name of the policy's file without its ending.",
    },
  },
  'waivers/impossible-date': {
    message: {
      ar: 'التاريخ {given} لا وجود له في التقويم، فلم يُعمل بالاستثناء.',
      en: 'There is no such date as {given} in the calendar, so the waiver was not applied.',
    },
    remedy: {
      ar: 'صحح التاريخ، فبعض الشهور الهجرية تسعة وعشرون يومًا.',
      en: 'Correct the date; some Hijri months have only 29 days.',
    },
  },
};
