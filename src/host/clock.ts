/** What day it is: the only place that reads the clock. */
import type { Day } from '../model/generated/documents.ts';
import type { Environment } from './environment.ts';

// `sv` writes dates as YYYY-MM-DD.
const riyadh = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Riyadh' });

/**
 * The day it is in Riyadh, where the regulator and the associations are. `SOURCE_DATE_EPOCH`
 * (seconds since 1970) takes the place of the clock, so that a build can be repeated to the byte.
 */
export function today(environment: Environment, now: () => number = Date.now): Day {
  const epoch = environment['SOURCE_DATE_EPOCH'] ?? '';
  if (epoch === '') return riyadh.format(now());
  // A reproducible build that silently took today's date would not be one.
  if (!/^\d{1,12}$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}`);
  return riyadh.format(Number(epoch) * 1000);
}
