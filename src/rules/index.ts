/** Every rule. A new one is added here, and to a standard to make it count. */
import type { Rule } from '../model/rule.ts';
import { body } from './approval/body.ts';
import { chairAmongSignatories } from './approval/chair-among-signatories.ts';
import { date } from './approval/date.ts';
import { decisionNumber } from './approval/decision-number.ts';
import { distinctNames } from './approval/distinct-names.ts';
import { hijriAgreement } from './approval/hijri-agreement.ts';
import { quorum } from './approval/quorum.ts';
import { session } from './approval/session.ts';
import { signatures } from './approval/signatures.ts';
import { noMinimumTime } from './content/no-minimum-time.ts';
import { serviceTime } from './content/service-time.ts';
import { approvalAfterLicence } from './dates/approval-after-licence.ts';
import { approvalBeforeEffect } from './dates/approval-before-effect.ts';
import { entryIntoForce } from './dates/entry-into-force.ts';
import { noFutureDate } from './dates/no-future-date.ts';
import { noOverdueReview } from './dates/no-overdue-review.ts';
import { reviewCycle } from './dates/review-cycle.ts';
import { controlData } from './document/control-data.ts';
import { revisionHistory } from './document/revision-history.ts';
import { email } from './identity/email.ts';
import { iban } from './identity/iban.ts';
import { licence } from './identity/licence.ts';
import { mailDomain } from './identity/mail-domain.ts';
import { telephone } from './identity/telephone.ts';
import { website } from './identity/website.ts';
import { bothLanguages } from './language/both-languages.ts';
import { noPlaceholders } from './language/no-placeholders.ts';
import { approvalBlock } from './structure/approval-block.ts';
import { requiredSection } from './structure/required-section.ts';
import { sectionItems } from './structure/section-items.ts';
import { sectionOrder } from './structure/section-order.ts';

/** The rules by subject, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  requiredSection,
  sectionItems,
  sectionOrder,
  approvalBlock,
  body,
  date,
  session,
  decisionNumber,
  chairAmongSignatories,
  signatures,
  quorum,
  distinctNames,
  hijriAgreement,
  noFutureDate,
  approvalAfterLicence,
  approvalBeforeEffect,
  entryIntoForce,
  reviewCycle,
  noOverdueReview,
  controlData,
  revisionHistory,
  licence,
  iban,
  telephone,
  email,
  website,
  mailDomain,
  bothLanguages,
  noPlaceholders,
  serviceTime,
  noMinimumTime,
];
