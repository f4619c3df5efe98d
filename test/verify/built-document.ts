/** A policy as it is handed over: built with the browser, with everything that travels inside. */
import { createNodeHost } from '../../src/host/node-host.ts';
import { inflate } from '../../src/host/inflate.ts';
import type { Layout } from '../../src/model/layout.ts';
import type { Rendition } from '../../src/model/rendition.ts';
import type { Verdict } from '../../src/model/verification.ts';
import { build } from '../../src/pipeline.ts';
import { openVerifier, type Against } from '../../src/verification.ts';
import { memoryHost, type MemoryFiles } from '../support/memory-host.ts';

/** The version that builds and judges. */
export const version = '0.0.0';

const profile = `id: noor
name: { official: { ar: جمعية النور الأهلية, en: Noor Society }, englishName: official }
legalForm: association
contact: { phone: "+966 11 234 5678", email: info@noor.example, website: https://noor.example }
`;

/** A policy with clauses, an approval, and data of people that not every copy may carry. */
export const policyText = `# نص للاختبار · a text for tests
type: beneficiary-relations
title: { ar: سياسة تنظيم العلاقة مع المستفيدين, en: Policy on Relations with Beneficiaries }
document: { code: GOV-07, issue: "1.0", issueDate: 2025-03-02 }
sections:
  preamble:
    text:
      ar: تعتني الجمعية بعلاقتها بالمستفيدين، وتُقدِّم خدماتها بلا تمييز وفق [نظامها](https://noor.example/bylaws).
      en: The association cares for its relations with beneficiaries and serves them without distinction.
  handlingSteps:
    items:
      - text:
          ar: يُرد على الطلب بين 5 و10 أيام.
          en: A request is answered between 5 and 10 days.
      - text:
          ar: يُبلَّغ المستفيد بسبب الرفض كتابةً على هاتف 0112345678 أو بريد info@noor.example.
          en: A beneficiary is told the reasons for a refusal in writing.
      - text:
          ar: لا تُطلب من المستفيد وثيقة سبق أن قدمها.
          en: No beneficiary is asked for a document already handed in.
approval:
  body: boardOfDirectors
  session: { number: 2, year: 1446 }
  date: 2025-03-02
  decisionNumber: 4/1446
  signatories:
    - name: { ar: سالم بن علي الحربي, en: Salem Al-Harbi }
      role: chair
      identityNumber: "1012345678" # رقم الهوية
    - { name: { ar: نورة بنت فهد, en: Noura bint Fahd }, identityNumber: "1087654321", role: member }
`;

/** The workspace of the association. */
export const workspaceOf = (policy: string = policyText): MemoryFiles => ({
  'policies/noor/association.yaml': profile,
  'policies/noor/beneficiary-relations.yaml': policy,
});

const disk = createNodeHost({ root: process.cwd(), output: 'output', environment: process.env });

/** How to build. */
interface BuildingOptions {
  readonly policy?: string;
  readonly layout?: Layout;
  readonly rendition?: Rendition;
  readonly appendix?: boolean;
  readonly version?: string;
  /** Templates of the workspace's own. */
  readonly templates?: MemoryFiles;
}

/** Builds one policy; takes a browser. */
export async function builtPdf(options: BuildingOptions = {}): Promise<Uint8Array> {
  const { policy, rendition = 'archive', appendix = false, layout, templates = {} } = options;
  const host = {
    ...memoryHost({ ...workspaceOf(policy), ...templates }),
    openPrinter: () => disk.openPrinter(),
  };
  const commission = {
    selection: ['noor'],
    standards: ['beneficiary-relations'],
    profile: 'basic',
    pdf: true,
    rendition,
    appendix,
    ...(layout === undefined ? {} : { layout }),
  } as const;
  await build(host, commission, options.version ?? version);
  const name = rendition === 'archive' ? 'beneficiary-relations' : `beneficiary-relations.${rendition}`;
  return host.written.get(`noor/${name}.pdf`)!.bytes;
}

/** Judges bytes as a user of another machine would: with what is shipped and nothing else. */
export async function judge(bytes: Uint8Array, against?: Against): Promise<Verdict> {
  verifier ??= openVerifier(memoryHost({}), inflate, version);
  return (await verifier).verify(bytes, against);
}

let verifier: ReturnType<typeof openVerifier> | undefined;

/** The questions whose answer is that it does not hold, and the refusal where there are no answers. */
export function failing({ refusal, judgements }: Verdict): readonly string[] {
  if (refusal !== undefined) return [`refused: ${refusal.reason}`];
  return judgements.filter(({ outcome }) => outcome === 'doesNotHold').map(({ question }) => question);
}

/** The names of everything that was found. */
export function found({ judgements }: Verdict): readonly string[] {
  return judgements.flatMap(({ because, details }) => [because.code, ...details.map(({ code }) => code)]);
}
