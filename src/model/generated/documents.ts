/** Generated from schemas/ by `npm run generate`; not edited by hand. */
export type AnyDocument =
  | Association
  | BeneficiaryRelations
  | Approval
  | Clause
  | Day
  | DocumentControl
  | Person
  | Prose
  | Role
  | Section
  | ServiceTime
  | Wording
  | Standard
  | Terminology
  | Waivers;
/**
 * Written as 2024-05-18; the Hijri date is computed from it.
 */
export type Day = string;
/**
 * One party from a closed list, so that it keeps one name throughout the document.
 */
export type Role =
  | 'boardOfDirectors'
  | 'executiveDirector'
  | 'governanceOfficer'
  | 'beneficiaryRelationsOfficer'
  | 'socialResearcher'
  | 'researchCommittee'
  | 'complaintsOfficer'
  | 'dataProtectionOfficer'
  | 'branchDelegate'
  | 'programmeOfficer';

/**
 * What identifies the association, written once for all its policies.
 */
export interface Association {
  /**
   * The name of the association's folder: lower-case Latin letters, digits and hyphens.
   */
  id: string;
  /**
   * The names of the association that may stand in its documents.
   */
  name: {
    official: Wording;
    /**
     * Whether the English name is the association's own or a rendering of the Arabic one.
     */
    englishName?: 'official' | 'rendering';
    short?: Wording;
    /**
     * Other forms of the name that are no mistake where they occur.
     */
    aliases?: string[];
  };
  /**
   * What the entity is, by its licence.
   */
  legalForm: 'association' | 'foundation';
  /**
   * The number and date of the licence, as on its certificate.
   */
  licence?: {
    /**
     * In quotes, so that leading zeros are kept.
     */
    number: string;
    date?: Day;
  };
  /**
   * The number in the national center's register, in quotes.
   */
  registerNumber?: string;
  /**
   * Ten digits beginning with 7, in quotes.
   */
  unifiedNumber?: string;
  /**
   * Where the association's main office is.
   */
  seat?: {
    region?: Wording;
    city?: Wording;
    district?: Wording;
  };
  /**
   * The means of contact shown at the foot of documents.
   */
  contact?: {
    /**
     * In international form, such as "+966500000000".
     */
    phone?: string;
    /**
     * The association's e-mail, such as info@example.org.
     */
    email?: string;
    /**
     * The full address, beginning with https.
     */
    website?: string;
    address?: Wording;
  };
  /**
   * The account shown in documents; leave it out if it is not to be shown.
   */
  bank?: {
    name?: Wording;
    /**
     * The international account number; its check digits are verified.
     */
    iban: string;
  };
  /**
   * What the bylaws say of the board; approvals are checked against it.
   */
  board?: {
    /**
     * The number that the bylaws state.
     */
    size?: number;
    /**
     * The number the bylaws require for a valid session.
     */
    quorum?: number;
    /**
     * The beginning and end of the present board's term.
     */
    term?: {
      from?: Day;
      to?: Day;
    };
    /**
     * The members of the present board, with name and capacity.
     */
    members?: Person[];
  };
  /**
   * The class by which some requirements differ.
   */
  sizeClass?: 'small' | 'medium' | 'large';
  /**
   * The digits of Arabic text; identifiers always have Latin digits.
   */
  digits?: 'arabicIndic' | 'latin';
  /**
   * How the association's documents are set, unless something else is asked for when they are made.
   */
  document?: {
    /**
     * Where the two languages stand on the page.
     */
    layout?: 'side-by-side' | 'stacked' | 'arabic' | 'english';
    /**
     * The name of a theme without its ending: one that comes with the program, or one in templates/themes.
     */
    theme?: string;
  };
  /**
   * The association's colour and logo in its documents.
   */
  brand?: {
    /**
     * Hexadecimal, in quotes, such as "#1f5c4d".
     */
    colour?: string;
    /**
     * The name of an SVG or PNG file inside the association's folder.
     */
    logo?: string;
  };
  /**
   * Where the association publishes its policies.
   */
  publication?: {
    /**
     * The full address of the page.
     */
    url: string;
    title?: Wording;
  }[];
}
/**
 * One plain line in Arabic and English.
 */
export interface Wording {
  /**
   * The Arabic text; it governs where the two differ.
   */
  ar: string;
  /**
   * The English counterpart; leave it out until it is translated.
   */
  en?: string;
}
/**
 * A member or signatory, with name and capacity.
 */
export interface Person {
  honorific?: Wording;
  name: Wording;
  /**
   * The person's capacity in the session.
   */
  role: 'chair' | 'viceChair' | 'member' | 'treasurer' | 'secretary' | 'executiveDirector';
  /**
   * Optional: the number of the national identity card or residence permit, in quotes. It is shown in the archive copy only, never in the publication copy.
   */
  identityNumber?: string;
  /**
   * Optional: the name of an SVG or PNG file inside the association's folder. The image is shown in the archive copy only; the tool does not verify it.
   */
  signature?: string;
}
/**
 * The rights and duties of beneficiaries and the channels and steps by which the association serves them.
 */
export interface BeneficiaryRelations {
  /**
   * The type of the policy, which says what sections it has.
   */
  type: 'beneficiary-relations';
  document?: DocumentControl;
  /**
   * They appear in the document in the order written here.
   */
  sections: {
    preamble?: Section;
    /**
     * What the terms of the policy mean.
     */
    definitions?: {
      text?: Prose;
      /**
       * A term and its meaning in each clause.
       */
      items?: {
        term: Wording;
        text: Prose;
      }[];
    };
    scope?: Section;
    generalGoal?: Section;
    detailedGoals?: Section;
    services?: Section;
    rights?: Section;
    duties?: Section;
    eligibility?: Section;
    /**
     * The means by which beneficiaries reach the association.
     */
    channels?: {
      text?: Prose;
      /**
       * A channel in each clause.
       */
      items?: {
        text: Prose;
        /**
         * The kind of channel, from a closed list.
         */
        kind:
          | 'inPerson'
          | 'telephone'
          | 'socialMedia'
          | 'letters'
          | 'email'
          | 'website'
          | 'assistanceRequests'
          | 'volunteering'
          | 'branchDelegates'
          | 'other';
        /**
         * The number, link or e-mail by which the channel is reached.
         */
        address?: string;
      }[];
    };
    /**
     * The regulations, guides and forms the officer works with.
     */
    tools?: {
      text?: Prose;
      /**
       * A tool in each clause.
       */
      items?: {
        text: Prose;
        /**
         * What leads to the document itself.
         */
        reference?: {
          /**
           * The association's code for the document.
           */
          code?: string;
          /**
           * The issue that is referred to.
           */
          issue?: string;
          /**
           * The address of the document on the web.
           */
          url?: string;
        };
      }[];
    };
    handlingSteps?: Section;
    decisions?: Section;
    complaints?: Section;
    satisfaction?: Section;
    privacy?: Section;
    records?: Section;
    /**
     * What each party does in applying the policy.
     */
    responsibilities?: {
      text?: Prose;
      /**
       * A party and what it does in each clause.
       */
      items?: {
        role: Role;
        text: Prose;
      }[];
    };
    publication?: Section;
    review?: Section;
    languages?: Section;
    /**
     * Sections particular to the association that the type does not foresee.
     */
    additional?: {
      heading: Wording;
      text?: Prose;
      /**
       * The clauses of the section, lettered automatically.
       */
      items?: Clause[];
    }[];
  };
  approval?: Approval;
  title: Wording;
}
/**
 * The document's code, issue, dates and review.
 */
export interface DocumentControl {
  /**
   * The code under which the association files the document.
   */
  code?: string;
  /**
   * A number in quotes, such as "1.0".
   */
  issue?: string;
  issueDate?: Day;
  effectiveDate?: Day;
  /**
   * When the policy is reviewed and by whom.
   */
  review?: {
    /**
     * Months between one review and the next, such as 12.
     */
    everyMonths?: number;
    next?: Day;
    owner?: Role;
  };
  supersedes?: Wording;
  supersededBy?: Wording;
  /**
   * What the association declares of a document that is not yet approved. Approval follows from its own data and is not written here.
   */
  stage?: 'draft' | 'forApproval';
  /**
   * One entry for each issue, from the oldest to the newest.
   */
  history?: {
    /**
     * The issue number, in quotes.
     */
    issue: string;
    date: Day;
    summary: Wording;
  }[];
  /**
   * What the association declares about publication; the tool does not verify it.
   */
  publication?: {
    /**
     * The address of the page on which the document was published.
     */
    url: string;
    date: Day;
  };
  /**
   * What the association declares about telling those concerned of the document or its update.
   */
  notice?: {
    date: Day;
    /**
     * The address of the news item or message.
     */
    url?: string;
    means?: Wording;
  };
  /**
   * What the association declares about putting the document into practice, such as a complaints register or a survey.
   */
  activation?: {
    date: Day;
    evidence: Wording;
    /**
     * The address of the evidence, if it is published.
     */
    url?: string;
  };
  /**
   * Documents that the policy refers to, such as the eligibility and complaints mechanisms.
   */
  related?: {
    /**
     * The name of the policy's file in the association's folder, without its ending.
     */
    policy?: string;
    /**
     * The association's code for the document.
     */
    code?: string;
    /**
     * The address of the document on the web.
     */
    url?: string;
    title: Wording;
  }[];
  remarks?: Wording;
}
/**
 * A text, clauses, or a text followed by clauses.
 */
export interface Section {
  text?: Prose;
  /**
   * Lettered automatically.
   *
   * @minItems 0
   */
  items?: Clause[];
}
/**
 * Markdown: paragraphs, emphasis, lists and links; no HTML tags.
 */
export interface Prose {
  /**
   * The Arabic text; it governs where the two differ.
   */
  ar: string;
  /**
   * The English counterpart; leave it out until it is translated.
   */
  en?: string;
}
/**
 * One clause of a section; it may have clauses under it.
 */
export interface Clause {
  text: Prose;
  /**
   * Clauses under this one.
   *
   * @minItems 1
   */
  items?: Clause[];
  responsible?: Role;
  serviceTime?: ServiceTime;
}
/**
 * A time with a maximum, a unit and a starting event.
 */
export interface ServiceTime {
  /**
   * The longest time promised; a minimum cannot be written.
   */
  maximum: number;
  /**
   * Whether only working days count, or all days.
   */
  unit: 'workingDays' | 'calendarDays';
  /**
   * The event from which the time runs.
   */
  from:
    | 'applicationReceived'
    | 'applicationComplete'
    | 'referralReceived'
    | 'decisionIssued'
    | 'complaintReceived'
    | 'appealReceived'
    | 'inquiryReceived';
}
/**
 * What proves the approval: body, session, date, decision and signatories.
 */
export interface Approval {
  /**
   * The body that approved the policy.
   */
  body?: 'boardOfDirectors' | 'boardOfTrustees' | 'generalAssembly';
  /**
   * The session in which the approval was given.
   */
  session?: {
    /**
     * The number of the session in the register of minutes, such as 2.
     */
    number: number;
    /**
     * The year in which sessions are numbered, Hijri such as 1445 or Gregorian such as 2024.
     */
    year?: number;
  };
  /**
   * Whether the session was held in person or remotely.
   */
  mode?: 'inPerson' | 'remote';
  date?: Day;
  /**
   * Optional: the Hijri date as the minutes state it, such as 1445-11-10; it is verified.
   */
  hijriDate?: string;
  /**
   * In quotes, such as "4/2024".
   */
  decisionNumber?: string;
  /**
   * Who attended by the minutes; they show whether there was a quorum.
   */
  attendees?: Person[];
  /**
   * In the order in which they appear in the signature table.
   */
  signatories?: Person[];
  /**
   * Declared by the association; the tool does not verify it.
   */
  signatures?: 'pending' | 'declaredCollected';
  /**
   * The fingerprint of the text that the board approved, as the check gives it; it shows any change made since.
   */
  approvedText?: string;
}
/**
 * Requirements by which policies are measured, each with a source and a rule.
 */
export interface Standard {
  /**
   * The name of the standard, which is that of its file.
   */
  id: string;
  /**
   * Raised whenever a requirement is added, changed or removed.
   */
  version: string;
  /**
   * The policy types that the standard measures; all of them if none is given.
   *
   * @minItems 1
   */
  appliesTo?: string[];
  notice?: Prose;
  /**
   * The texts that the requirements rest on, each under a name by which they are cited.
   */
  sources?: {
    [k: string]: {
      document: Wording;
      version?: Wording;
      date?: Day;
      note?: Wording;
    };
  };
  /**
   * The year whose marks of indicators are taken.
   */
  edition?: string;
  /**
   * The indicators of an evaluation that policies touch, each under a name by which it is referred to.
   */
  indicators?: {
    [k: string]: {
      /**
       * The part of the evaluation to which the indicator belongs.
       */
      pillar: 'compliance' | 'transparency' | 'financialSafety';
      /**
       * The number of indicator and practice, such as 3.9.
       */
      number: string;
      practice: Wording;
      /**
       * The marks of the indicator, of the hundred of its pillar, for each year whose tables are known.
       */
      marks: {
        [k: string]: number;
      };
    };
  };
  /**
   * What is asked, in the order of the numbers.
   *
   * @minItems 1
   */
  requirements: {
    /**
     * A permanent number, never reused.
     */
    id: string;
    question: Wording;
    /**
     * Where the requirement comes from; only what a law or regulation says is called law.
     */
    provenance: 'law' | 'indicator' | 'template' | 'goodPractice' | 'house';
    /**
     * Where in its source the requirement stands.
     */
    citation?: {
      /**
       * The name of a text among the sources above.
       */
      source: string;
      /**
       * The number of the article or indicator in the source.
       */
      article?: string;
      note?: Wording;
    };
    /**
     * Whether the requirement is mandatory, optional or for information.
     */
    class: 'mandatory' | 'optional' | 'informative';
    /**
     * The narrowest scope of checking that includes the requirement.
     */
    profile: 'basic' | 'extended' | 'full';
    /**
     * How grave it is where the requirement is not met.
     */
    severity: 'error' | 'warning' | 'info';
    /**
     * What the requirement concerns; all that the standard measures unless told.
     */
    appliesTo?: {
      /**
       * The policy types that it concerns.
       *
       * @minItems 1
       */
      policyTypes?: string[];
      /**
       * The size classes of the associations that it concerns.
       *
       * @minItems 1
       */
      sizeClasses?: ('small' | 'medium' | 'large')[];
    };
    /**
     * The name of the indicator whose marks are at risk where the requirement is not met.
     */
    indicator?: string;
    /**
     * The rule that answers the question.
     */
    rule: string;
    /**
     * The rule's values for this requirement.
     */
    parameters?: {
      [k: string]: string | number | boolean;
    };
  }[];
  title: Wording;
}
/**
 * The terms of a policy type: what is used, what is avoided, and what must be defined.
 */
export interface Terminology {
  /**
   * The type that the terms belong to, which is the name of the file.
   */
  policyType: string;
  /**
   * One term in each entry.
   */
  terms: {
    /**
     * A fixed name for the concept.
     */
    id: string;
    /**
     * Whether it is a party, a role, a document or a concept.
     */
    kind: 'party' | 'role' | 'document' | 'concept';
    preferred: Wording;
    /**
     * Forms of the preferred term that cannot be told from it, such as plurals.
     */
    forms?: {
      /**
       * Forms of the term, in Arabic.
       */
      ar?: string[];
      /**
       * Forms of the term, in English.
       */
      en?: string[];
    };
    /**
     * Words that are taken for the term and are not.
     */
    banned?: {
      /**
       * Words to avoid, in Arabic.
       */
      ar?: string[];
      /**
       * Words to avoid, in English.
       */
      en?: string[];
    };
    /**
     * Other words for the same party, accepted where they are defined.
     */
    synonyms?: {
      /**
       * Synonyms, in Arabic.
       */
      ar?: string[];
      /**
       * Synonyms, in English.
       */
      en?: string[];
    };
    /**
     * Words that look like an avoided one and are right, such as the word for “used”.
     */
    exceptions?: {
      /**
       * Exceptions, in Arabic.
       */
      ar?: string[];
      /**
       * Exceptions, in English.
       */
      en?: string[];
    };
    note?: Wording;
  }[];
}
/**
 * Requirements that the association has decided to postpone or do without, with a reason, a decision and an end.
 */
export interface Waivers {
  /**
   * One waiver in each entry.
   */
  waivers: {
    /**
     * The number of the waived requirement, such as BR-302; or give the code of a finding.
     */
    requirement?: string;
    /**
     * The code of the waived finding, as the check shows it.
     */
    code?: string;
    /**
     * The name of the policy's file without its ending; every policy unless told.
     */
    policy?: string;
    /**
     * The place to which the waiver is limited, such as /sections/channels; every place unless told.
     */
    pointer?: string;
    reason: Wording;
    approver: Wording;
    /**
     * The number of the minute or decision in which it was approved, in quotes.
     */
    minute: string;
    /**
     * The last day on which it holds, Gregorian such as 2026-12-31 or Hijri such as 1448-07-10.
     */
    expires: string;
  }[];
}
