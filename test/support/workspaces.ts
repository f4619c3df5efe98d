/** Small workspaces for tests. */
import type { MemoryFiles } from './memory-host.ts';

/** The least that a profile must say. */
export const minimalProfile = `id: noor
name: { official: { ar: جمعية النور, en: Noor Association } }
legalForm: association
`;

/** The least that a policy must say. */
export const minimalPolicy = `type: beneficiary-relations
title: { ar: سياسة تنظيم العلاقة مع المستفيدين, en: Beneficiary relations policy }
sections: {}
`;

/** One association with one policy; pass other files to change or add some. */
export function workspace(files: MemoryFiles = {}): MemoryFiles {
  return {
    'policies/noor/association.yaml': minimalProfile,
    'policies/noor/beneficiary-relations.yaml': minimalPolicy,
    ...files,
  };
}
