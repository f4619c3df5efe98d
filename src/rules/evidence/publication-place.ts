/** The document is published where the association says that it publishes: on its site or a declared page. */
import { defineRule } from '../../model/rule.ts';
import { hostOf, isSameDomain } from '../kit.ts';

export const publicationPlace = defineRule({
  id: 'evidence/publication-place',
  docs: {
    summary: {
      ar: 'رابط النشر في موقع الجمعية أو في موضع نشر صرحت به',
      en: "The link leads to the association's website or to a declared place of publication",
    },
    why: {
      ar: 'النشر المقصود أن يجد ذو العلاقة السياسة حيث تنشر الجمعية سياساتها، لا في ملف لا يهتدي إليه أحد.',
      en: 'Those concerned should find the policy where the association publishes, not in a file that nobody comes across.',
    },
    remedy: {
      ar: 'انشر الوثيقة في موقع الجمعية واكتب رابطها في {path}، أو أضف الموضع إلى مواضع النشر في بيانات الجمعية.',
      en: "Publish the document on the association's website and write its link at {path}, or add the place to those in the profile.",
    },
  },
  parameters: {},
  messages: {
    there: {
      ar: 'الرابط في موضع تنشر فيه الجمعية، ولم يُفتح للتحقق (الموضع: {place}).',
      en: 'The link is in a place where the association publishes; it was not opened (place: {place}).',
    },
    elsewhere: {
      ar: 'رابط النشر ليس في موقع الجمعية ولا في موضع نشر صرحت به (الرابط: {found}، المواضع: {places}).',
      en: "The link is neither on the association's website nor in a declared place (link: {found}, places: {places}).",
    },
    homePage: {
      ar: 'الرابط إلى صفحة الموقع الأولى لا إلى الوثيقة (الرابط: {found}).',
      en: 'The link leads to the front page of the site, not to the document (link: {found}).',
      severity: 'info',
    },
    noPlaces: {
      ar: 'ليس في بيانات الجمعية موقع ولا موضع نشر يُقارن به الرابط (الرابط: {found}).',
      en: "The association's profile has neither website nor place of publication to compare with (link: {found}).",
      severity: 'info',
    },
  },

  *check({ dossier, policy, review, declared, notApplicable }) {
    const at = '/document/publication/url';
    const { contact, publication = [] } = dossier.association.data;
    const found = policy.source.data.document?.publication?.url;
    const host = hostOf(found ?? '');
    if (found === undefined || host === undefined) {
      yield notApplicable(at);
      return;
    }
    const places = [contact?.website ?? '', ...publication.map(({ url }) => url)]
      .map((address) => hostOf(address.trim()))
      .filter((place) => place !== undefined);
    const place = places.find((place) => isSameDomain(place, host));

    if (places.length === 0) yield review('noPlaces', at, { found });
    else if (place === undefined) yield review('elsewhere', at, { found, places: places.join(' · ') });
    else if (isFrontPage(found)) yield review('homePage', at, { found });
    else yield declared('there', at, { place });
  },

  examples: [
    {
      policy: 'document: { publication: { url: https://files.example.org.sa/brp.pdf, date: 2024-06-01 } }',
      association: 'contact: { website: https://www.example.org.sa }',
      gives: ['declared there /document/publication/url'],
    },
    {
      shows: { ar: 'موضع نشر صرحت به الجمعية', en: 'A declared place of publication' },
      policy: 'document: { publication: { url: https://example.com/example/brp, date: 2024-06-01 } }',
      association: `
contact: { website: https://www.example.org.sa }
publication: [{ url: https://example.com/example }]
`,
      gives: ['declared there /document/publication/url'],
    },
    {
      policy: 'document: { publication: { url: https://example.com/file/17, date: 2024-06-01 } }',
      association: 'contact: { website: https://www.example.org.sa }',
      gives: ['review elsewhere /document/publication/url'],
    },
    {
      policy: 'document: { publication: { url: https://example.org.sa/, date: 2024-06-01 } }',
      association: 'contact: { website: https://www.example.org.sa }',
      gives: ['review homePage /document/publication/url'],
    },
    {
      policy: 'document: { publication: { url: https://example.org.sa/brp, date: 2024-06-01 } }',
      gives: ['review noPlaces /document/publication/url'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /document/publication/url'] },
  ],
});

function isFrontPage(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return pathname === '/' && search === '' && hash === '';
}
