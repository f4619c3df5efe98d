/** Every policy type narrows what all policies have in common: the compiler must agree. */
import { expectTypeOf, test } from 'vitest';
import type { BeneficiaryRelations } from '../../src/model/generated/documents.ts';
import type { Policy } from '../../src/model/policy.ts';

test('a beneficiary relations policy is a policy', () => {
  expectTypeOf<BeneficiaryRelations>().toExtend<Policy>();
});
