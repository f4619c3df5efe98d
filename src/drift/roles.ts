/** Who a clause speaks of: the responsible parties, under their names in the text and in their field. */
import { roleLabels } from '../model/generated/labels.ts';
import type { Role } from '../model/generated/documents.ts';
import { phraseFinder } from './phrases.ts';

const names = Object.entries(roleLabels) as [Role, { ar: string }][];
/** «مسؤول» and «مسئول» are one word. */
const withBothSpellings = (name: string) => name.replaceAll('مسؤول', 'مس[وي]ول');
const alsoCalled: Partial<Record<Role, readonly string[]>> = {
  socialResearcher: ['ب?الباحث الاجتماعي', 'الباحثة الاجتماعية'],
  beneficiaryRelationsOfficer: ['موظف علاقة المستفيدين'],
  researchCommittee: ['اللجنة'],
  dataProtectionOfficer: ['مسؤول حماية البيانات'],
};

/** Finds the parties that a clause names. */
export const rolesIn = phraseFinder(
  names.map(([role, { ar }]) => [
    role,
    [ar, ...(alsoCalled[role] ?? [])].map((name) => `[بلك]?${withBothSpellings(name)}`),
  ]),
);
