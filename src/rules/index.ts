/** Every rule. A new one is added here, and to a standard to make it count. */
import type { Rule } from '../model/rule.ts';
import { approvedText } from './approval/approved-text.ts';
import { boardSize } from './approval/board-size.ts';
import { boardTerm } from './approval/board-term.ts';
import { body } from './approval/body.ts';
import { bodyInText } from './approval/body-in-text.ts';
import { chairAmongSignatories } from './approval/chair-among-signatories.ts';
import { consistentCapacities } from './approval/consistent-capacities.ts';
import { date } from './approval/date.ts';
import { decisionNumber } from './approval/decision-number.ts';
import { distinctNames } from './approval/distinct-names.ts';
import { hijriAgreement } from './approval/hijri-agreement.ts';
import { knownMembers } from './approval/known-members.ts';
import { mode } from './approval/mode.ts';
import { quorum } from './approval/quorum.ts';
import { session } from './approval/session.ts';
import { signatoriesAmongAttendees } from './approval/signatories-among-attendees.ts';
import { signatures } from './approval/signatures.ts';
import { appealTerms } from './content/appeal-terms.ts';
import { complaints } from './content/complaints.ts';
import { dutyToPublish } from './content/duty-to-publish.ts';
import { dutyWithActor } from './content/duty-with-actor.ts';
import { eligibility } from './content/eligibility.ts';
import { equalTreatment } from './content/equal-treatment.ts';
import { noEndlessReview } from './content/no-endless-review.ts';
import { noMinimumTime } from './content/no-minimum-time.ts';
import { noVagueTime } from './content/no-vague-time.ts';
import { personalDataNotice } from './content/personal-data-notice.ts';
import { personalDataPurpose } from './content/personal-data-purpose.ts';
import { personalDataRetention } from './content/personal-data-retention.ts';
import { personalDataRights } from './content/personal-data-rights.ts';
import { records } from './content/records.ts';
import { refusalWithAppeal } from './content/refusal-with-appeal.ts';
import { refusalWithReasons } from './content/refusal-with-reasons.ts';
import { replyTime } from './content/reply-time.ts';
import { satisfaction } from './content/satisfaction.ts';
import { sensitiveData } from './content/sensitive-data.ts';
import { serviceTime } from './content/service-time.ts';
import { servicesNotChannels } from './content/services-not-channels.ts';
import { subjectMatter } from './content/subject-matter.ts';
import { approvalAfterLicence } from './dates/approval-after-licence.ts';
import { approvalBeforeEffect } from './dates/approval-before-effect.ts';
import { approvalOfIssue } from './dates/approval-of-issue.ts';
import { approvalWeekday } from './dates/approval-weekday.ts';
import { entryIntoForce } from './dates/entry-into-force.ts';
import { gregorianYears } from './dates/gregorian-years.ts';
import { noFutureDate } from './dates/no-future-date.ts';
import { noOverdueReview } from './dates/no-overdue-review.ts';
import { reviewCycle } from './dates/review-cycle.ts';
import { codeForm } from './document/code-form.ts';
import { controlData } from './document/control-data.ts';
import { issueFormat } from './document/issue-format.ts';
import { revisionHistory } from './document/revision-history.ts';
import { supersession } from './document/supersession.ts';
import { activation } from './evidence/activation.ts';
import { namedRecords } from './evidence/named-records.ts';
import { notice } from './evidence/notice.ts';
import { publication } from './evidence/publication.ts';
import { publicationPlace } from './evidence/publication-place.ts';
import { bankOfIban } from './identity/bank-of-iban.ts';
import { contactInText } from './identity/contact-in-text.ts';
import { coverName } from './identity/cover-name.ts';
import { email } from './identity/email.ts';
import { foreignData } from './identity/foreign-data.ts';
import { foreignName } from './identity/foreign-name.ts';
import { iban } from './identity/iban.ts';
import { ibanGrouping } from './identity/iban-grouping.ts';
import { latinName } from './identity/latin-name.ts';
import { legalForm } from './identity/legal-form.ts';
import { licence } from './identity/licence.ts';
import { licenceNumber } from './identity/licence-number.ts';
import { mailDomain } from './identity/mail-domain.ts';
import { nameLetters } from './identity/name-letters.ts';
import { officialName } from './identity/official-name.ts';
import { registerNumbers } from './identity/register-numbers.ts';
import { telephone } from './identity/telephone.ts';
import { templateDescriptor } from './identity/template-descriptor.ts';
import { website } from './identity/website.ts';
import { agreement } from './language/agreement.ts';
import { arabicPunctuation } from './language/arabic-punctuation.ts';
import { bareDates } from './language/bare-dates.ts';
import { bothLanguages } from './language/both-languages.ts';
import { brackets } from './language/brackets.ts';
import { collocations } from './language/collocations.ts';
import { colonDash } from './language/colon-dash.ts';
import { confusions } from './language/confusions.ts';
import { datePairs } from './language/date-pairs.ts';
import { digitSystem } from './language/digit-system.ts';
import { doubledWords } from './language/doubled-words.ts';
import { finalLetters } from './language/final-letters.ts';
import { finalStop } from './language/final-stop.ts';
import { foreignWords } from './language/foreign-words.ts';
import { hiddenCharacters } from './language/hidden-characters.ts';
import { medialAlefMaqsura } from './language/medial-alef-maqsura.ts';
import { missingHamza } from './language/missing-hamza.ts';
import { noPlaceholders } from './language/no-placeholders.ts';
import { noTatweel } from './language/no-tatweel.ts';
import { quotationMarks } from './language/quotation-marks.ts';
import { readableText } from './language/readable-text.ts';
import { register } from './language/register.ts';
import { singleLetters } from './language/single-letters.ts';
import { spacing } from './language/spacing.ts';
import { spellingVariants } from './language/spelling-variants.ts';
import { citedArticles } from './law/cited-articles.ts';
import { citedLawNamed } from './law/cited-law-named.ts';
import { noClaimedApproval } from './law/no-claimed-approval.ts';
import { noRepealedLaw } from './law/no-repealed-law.ts';
import { relatedDocuments } from './law/related-documents.ts';
import { supervisor } from './law/supervisor.ts';
import { sameDates } from './parity/dates.ts';
import { sameDurations } from './parity/durations.ts';
import { sameLength } from './parity/length.ts';
import { sameNegation } from './parity/negation.ts';
import { sameNumbers } from './parity/numbers.ts';
import { sameObligation } from './parity/obligation.ts';
import { sameReferences } from './parity/references.ts';
import { statedServiceTime } from './parity/service-time.ts';
import { untranslated } from './parity/untranslated.ts';
import { approvalBlock } from './structure/approval-block.ts';
import { knownHeadings } from './structure/known-headings.ts';
import { noEmptyClauses } from './structure/no-empty-clauses.ts';
import { noHeadingInText } from './structure/no-heading-in-text.ts';
import { noRepeatedClauses } from './structure/no-repeated-clauses.ts';
import { noRepeatedSections } from './structure/no-repeated-sections.ts';
import { noTruncatedText } from './structure/no-truncated-text.ts';
import { noTypedNumbering } from './structure/no-typed-numbering.ts';
import { requiredSection } from './structure/required-section.ts';
import { sectionItems } from './structure/section-items.ts';
import { sectionOrder } from './structure/section-order.ts';
import { definedOnce } from './terms/defined-once.ts';
import { definedRoles } from './terms/defined-roles.ts';
import { expandedAbbreviations } from './terms/expanded-abbreviations.ts';
import { noUnusedDefinitions } from './terms/no-unused-definitions.ts';
import { oneNamePerParty } from './terms/one-name-per-party.ts';
import { preferredTerms } from './terms/preferred-terms.ts';
import { titleParty } from './terms/title-party.ts';

/** The rules by subject, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  requiredSection,
  sectionItems,
  sectionOrder,
  approvalBlock,
  noEmptyClauses,
  noRepeatedSections,
  noRepeatedClauses,
  noTypedNumbering,
  noHeadingInText,
  noTruncatedText,
  knownHeadings,
  body,
  date,
  session,
  decisionNumber,
  chairAmongSignatories,
  signatures,
  quorum,
  distinctNames,
  hijriAgreement,
  boardSize,
  boardTerm,
  knownMembers,
  signatoriesAmongAttendees,
  consistentCapacities,
  mode,
  bodyInText,
  approvedText,
  noFutureDate,
  approvalAfterLicence,
  approvalBeforeEffect,
  entryIntoForce,
  reviewCycle,
  noOverdueReview,
  approvalWeekday,
  approvalOfIssue,
  gregorianYears,
  controlData,
  revisionHistory,
  issueFormat,
  codeForm,
  supersession,
  publication,
  publicationPlace,
  notice,
  activation,
  namedRecords,
  licence,
  iban,
  telephone,
  email,
  website,
  mailDomain,
  officialName,
  templateDescriptor,
  coverName,
  foreignName,
  foreignData,
  latinName,
  nameLetters,
  legalForm,
  contactInText,
  licenceNumber,
  registerNumbers,
  bankOfIban,
  ibanGrouping,
  bothLanguages,
  noPlaceholders,
  readableText,
  confusions,
  collocations,
  agreement,
  doubledWords,
  spellingVariants,
  missingHamza,
  medialAlefMaqsura,
  finalLetters,
  register,
  foreignWords,
  arabicPunctuation,
  spacing,
  noTatweel,
  digitSystem,
  bareDates,
  datePairs,
  hiddenCharacters,
  finalStop,
  quotationMarks,
  brackets,
  colonDash,
  singleLetters,
  sameNumbers,
  sameDates,
  sameDurations,
  statedServiceTime,
  sameObligation,
  sameNegation,
  sameReferences,
  sameLength,
  untranslated,
  serviceTime,
  noMinimumTime,
  replyTime,
  noVagueTime,
  noEndlessReview,
  dutyWithActor,
  refusalWithReasons,
  refusalWithAppeal,
  appealTerms,
  personalDataNotice,
  personalDataPurpose,
  personalDataRetention,
  personalDataRights,
  sensitiveData,
  eligibility,
  complaints,
  satisfaction,
  records,
  dutyToPublish,
  equalTreatment,
  subjectMatter,
  servicesNotChannels,
  noRepealedLaw,
  supervisor,
  citedArticles,
  citedLawNamed,
  relatedDocuments,
  noClaimedApproval,
  preferredTerms,
  titleParty,
  oneNamePerParty,
  definedRoles,
  noUnusedDefinitions,
  definedOnce,
  expandedAbbreviations,
];
