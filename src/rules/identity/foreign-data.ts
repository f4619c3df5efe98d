/** No number or address of another association of the workspace stands in the policy or the profile. */
import type { IdentifierKind } from '../../arabic/identifiers.ts';
import type { Dossier, Neighbour, PolicyEntry } from '../../model/dossier.ts';
import type { Association } from '../../model/generated/documents.ts';
import type { Pointer } from '../../model/position.ts';
import { defineRule, within, type Place } from '../../model/rule.ts';
import { isSameDomain, oncePer, orPass } from '../kit.ts';
import {
  identifiersOf,
  identifiersOfProfile,
  type FoundIdentifier,
  type Identifiers,
} from '../identifiers.ts';

/** Shorter licence numbers may be alike by chance. */
const shortestLicence = 4;

export const foreignData = defineRule({
  id: 'identity/foreign-data',
  docs: {
    summary: {
      ar: 'ليس في السياسة ولا في بيانات الجمعية رقم أو عنوان لجمعية أخرى',
      en: 'Neither policy nor profile has a number or address of another association',
    },
    why: {
      ar: 'ترخيص جمعية أخرى أو حسابها أو هاتفها يوجه المستفيد والمتبرع إلى غير صاحبة السياسة.',
      en: "Another association's licence, account or telephone leads beneficiaries and donors to someone else.",
    },
    remedy: {
      ar: 'اكتب بيان الجمعية نفسها في {path}، أو احذفه إن لم يكن معلومًا.',
      en: "Write the association's own data at {path}, or leave it out if it is not known.",
    },
  },
  parameters: {},
  messages: {
    inText: {
      ar: 'في السياسة بيان لجمعية أخرى (البيان: {found}، الجمعية: {owner}).',
      en: 'The policy has data of another association (data: {found}, association: {owner}).',
    },
    inProfile: {
      ar: 'في بيانات الجمعية بيان هو لجمعية أخرى أيضًا (البيان: {found}، الجمعية: {owner}).',
      en: 'The profile has data that another association has too (data: {found}, association: {owner}).',
    },
  },

  *check({ dossier, policy, pass, fail }) {
    yield* orPass(function* () {
      for (const { place, found, owner } of foreignIn(policy, dossier)) {
        yield fail('inText', place, { found, owner });
      }
      for (const { place, found, owner } of sharedBy(dossier)) {
        yield fail('inProfile', place, { found, owner });
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'بيانات الجمعية نفسها، وعناوين المنصات العامة، سائغة',
        en: "The association's own data, and addresses on public platforms, are fine",
      },
      association: 'contact: { phone: "+966500000001", email: info@example.org.sa }',
      neighbours: '[{ contact: { phone: "+966500000002", email: other@gmail.com } }]',
      policy: `
sections:
  channels:
    items:
      - { text: { ar: "الهاتف: 0500000001، والبريد example@gmail.com.", en: Telephone }, kind: telephone, address: "0500000001" }
`,
      gives: ['pass /sections'],
    },
    {
      association: 'contact: { phone: "+966500000001" }',
      neighbours: `
- name: { official: { ar: جمعية البر, en: Birr Association } }
  licence: { number: "5593" }
  contact: { phone: "+966500000002", website: https://www.birr.org.sa }
  bank: { iban: SA03 8000 0000 6080 1016 7519 }
`,
      policy: `
sections:
  channels:
    items: [{ text: { ar: الهاتف, en: Telephone }, kind: telephone, address: "050 000 0002" }]
  additional:
    - heading: { ar: البيانات, en: Data }
      text: { ar: "الجمعية مرخصة برقم (5593)، والحساب SA0380000000608010167519، والموقع birr.org.sa.", en: "See https://birr.org.sa/policy." }
`,
      gives: [
        'fail inText /sections/channels/items/0/address «050 000 0002»',
        'fail inText /sections/additional/0/text/ar «birr.org.sa»',
        'fail inText /sections/additional/0/text/ar «SA0380000000608010167519»',
        'fail inText /sections/additional/0/text/ar «5593»',
        'fail inText /sections/additional/0/text/en «birr.org.sa»',
      ],
    },
    {
      association: 'contact: { email: info@birr.org.sa }',
      neighbours: '[{ contact: { email: info@birr.org.sa } }]',
      policy: 'sections: {}',
      gives: ['fail inProfile association:/contact/email'],
    },
  ],
});

interface Foreign {
  readonly place: Place;
  readonly found: string;
  readonly owner: string;
}

function* foreignIn(policy: PolicyEntry, dossier: Dossier): Generator<Foreign> {
  const own = identifiersOfProfile(dossier.association.data);
  for (const found of identifiersOf(policy)) {
    if (belongs(found.kind, found.value, own)) continue;
    const owner = ownersAmong(dossier.neighbours)(found);
    if (owner === undefined) continue;
    yield { place: within(found.at, found), found: found.written, owner: owner.profile.name.official.ar };
  }
}

/** Finds the neighbour that an identifier belongs to; each identifier is looked up once. */
const ownersAmong = oncePer((neighbours: readonly Neighbour[]) => {
  const owners = new Map<string, Neighbour | undefined>();
  return ({ kind, value }: FoundIdentifier): Neighbour | undefined => {
    const key = `${kind} ${value}`;
    if (!owners.has(key)) {
      const isOwner = ({ profile }: Neighbour) => belongs(kind, value, identifiersOfProfile(profile));
      owners.set(key, neighbours.find(isOwner));
    }
    return owners.get(key);
  };
});

/** Whether an identifier is one of an association's, or an address at its domain. */
function belongs(kind: IdentifierKind, value: string, { hosts, ...own }: Identifiers): boolean {
  switch (kind) {
    case 'host':
      return hosts.some((host) => isSameDomain(host, value));
    case 'email':
      return own.email === value || hosts.some((host) => isSameDomain(host, value.split('@')[1] ?? ''));
    case 'licence':
      return own.licence === value && value.length >= shortestLicence;
    default:
      return own[kind] === value;
  }
}

const placesInProfile = {
  phone: '/contact/phone',
  email: '/contact/email',
  iban: '/bank/iban',
  licence: '/licence/number',
} as const satisfies Partial<Record<IdentifierKind, Pointer>>;

/** What this profile and that of a neighbour have in common, though it can be only one's. */
function* sharedBy({ id, association, neighbours }: Dossier): Generator<Foreign> {
  const own = association.data;
  const bearersOf = bearersAmong(neighbours);
  const otherBearer = (name: string, value: string | undefined) =>
    value === undefined ? undefined : bearersOf(name, value).find((other) => other.id !== id);
  for (const [kind, at] of Object.entries(placesInProfile) as [keyof typeof placesInProfile, Pointer][]) {
    const value = identifiersOfProfile(own)[kind];
    if (value === undefined || (kind === 'licence' && value.length < shortestLicence)) continue;
    const owner = otherBearer(kind, value);
    if (owner !== undefined) yield shared(at, value, owner.profile);
  }
  for (const field of ['registerNumber', 'unifiedNumber'] as const) {
    const value = own[field];
    const owner = otherBearer(field, value);
    if (owner !== undefined) yield shared(`/${field}`, value!, owner.profile);
  }
}

/** Finds the neighbours that have an identifier, by its name and value. */
const bearersAmong = oncePer((neighbours: readonly Neighbour[]) => {
  const bearers = new Map<string, Neighbour[]>();
  for (const neighbour of neighbours) {
    const { registerNumber, unifiedNumber } = neighbour.profile;
    const { phone, email, iban, licence } = identifiersOfProfile(neighbour.profile);
    const identifiers = { phone, email, iban, licence, registerNumber, unifiedNumber };
    for (const [name, value] of Object.entries(identifiers)) {
      if (value === undefined) continue;
      const key = `${name} ${value}`;
      bearers.set(key, [...(bearers.get(key) ?? []), neighbour]);
    }
  }
  return (name: string, value: string): readonly Neighbour[] => bearers.get(`${name} ${value}`) ?? [];
});

function shared(at: Pointer, found: string, { name }: Association): Foreign {
  return { place: { association: at }, found, owner: name.official.ar };
}
