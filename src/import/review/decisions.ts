/** What of an import a person must look at. */
import { reviewWords } from '../../locales/import.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { ImportRecord, RecordedField, RecordedNote } from '../../model/import-record.ts';

/** The notes that are more than remarks, and the fields that are doubtful. */
export function toDecide({ notes, fields }: ImportRecord): {
  readonly notes: readonly RecordedNote[];
  readonly fields: readonly RecordedField[];
} {
  return {
    notes: notes.filter(({ severity }) => severity !== 'info'),
    fields: fields.filter(({ confidence }) => confidence === 'doubtful'),
  };
}

/** Whether the text can be relied on, in words. */
export function qualityOfLayer({ textLayer }: ImportRecord): Bilingual {
  return textLayer.reliable ? reviewWords.reliable : reviewWords.unreliable;
}
