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
  | Standard;
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
  name: {
    official: Wording;
    englishName?: 'official' | 'rendering';
    short?: Wording;
    aliases?: string[];
  };
  legalForm: 'association' | 'foundation';
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
  seat?: {
    region?: Wording;
    city?: Wording;
    district?: Wording;
  };
  contact?: {
    /**
     * In international form, such as "+966500000000".
     */
    phone?: string;
    email?: string;
    /**
     * The full address, beginning with https.
     */
    website?: string;
    address?: Wording;
  };
  bank?: {
    name?: Wording;
    iban: string;
  };
  board?: {
    size?: number;
    /**
     * The number the bylaws require for a valid session.
     */
    quorum?: number;
    term?: {
      from?: Day;
      to?: Day;
    };
    members?: Person[];
  };
  sizeClass?: 'small' | 'medium' | 'large';
  digits?: 'arabicIndic' | 'latin';
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
  publication?: {
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
  role: 'chair' | 'viceChair' | 'member' | 'treasurer' | 'secretary' | 'executiveDirector';
}
/**
 * The rights and duties of beneficiaries and the channels and steps by which the association serves them.
 */
export interface BeneficiaryRelations {
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
      items?: {
        text: Prose;
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
      items?: {
        text: Prose;
        reference?: {
          code?: string;
          issue?: string;
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
  history?: {
    issue: string;
    date: Day;
    summary: Wording;
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
  unit: 'workingDays' | 'calendarDays';
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
  body?: 'boardOfDirectors' | 'boardOfTrustees' | 'generalAssembly';
  session?: {
    number: number;
    /**
     * The year in which sessions are numbered, Hijri such as 1445 or Gregorian such as 2024.
     */
    year?: number;
  };
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
  attendees?: Person[];
  /**
   * In the order in which they appear in the signature table.
   */
  signatories?: Person[];
  /**
   * Declared by the association; the tool does not verify it.
   */
  signatures?: 'pending' | 'declaredCollected';
}
/**
 * Requirements by which policies are measured, each with a source and a rule.
 */
export interface Standard {
  id: string;
  version: string;
  /**
   * The policy types that the standard measures.
   *
   * @minItems 1
   */
  appliesTo: string[];
  notice?: Prose;
  /**
   * The texts that the requirements rest on, each under a name by which they are cited.
   */
  sources?: {
    [k: string]: {
      document: Wording;
      date?: Day;
      note?: Wording;
    };
  };
  /**
   * @minItems 1
   */
  requirements: {
    /**
     * A permanent number, never reused.
     */
    id: string;
    question: Wording;
    provenance: 'law' | 'indicator' | 'template' | 'goodPractice' | 'house';
    citation?: {
      /**
       * The name of a text among the sources above.
       */
      source: string;
      article?: string;
      note?: Wording;
    };
    class: 'mandatory' | 'optional' | 'informative';
    profile: 'basic' | 'extended' | 'full';
    severity: 'error' | 'warning' | 'info';
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
