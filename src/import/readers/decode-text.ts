/**
 * Bytes → text, whatever encoding the program that wrote them used.
 *
 * A byte order mark or valid UTF-8 is proof. Anything else is a guess among the encodings in which Arabic
 * was written, made by what the letters would be, and it is said.
 */
import { textQualityOf } from '../../arabic/text-quality.ts';
import { decodedText } from '../../model/decoded-text.ts';
import { Refusal, type Remark } from './noticing.ts';

/** A text, and what was noticed while it was decoded. */
export interface Decoded {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** As its users know it. */
const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1256': 'Windows-1256',
  'iso-8859-6': 'ISO 8859-6',
};

/** Encodings of one byte in which Arabic was written, the most usual first. */
const singleByteEncodings = ['windows-1256', 'iso-8859-6'] as const;

/** Decodes a text; line ends become `\n`. */
export function decodeText(bytes: Uint8Array): Decoded {
  const { text, remarks } = decode(bytes);
  return { text: text.replaceAll(/\r\n?|\u2028|\u2029|\u0085/g, '\n'), remarks };
}

function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMarks.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.encoding ?? utfSixteenOf(bytes);
  if (encoding !== undefined && encoding !== 'utf-8')
    return { text: new TextDecoder(encoding).decode(bytes), remarks: [converted(encoding)] };
  const strict = decodedText(bytes);
  if (strict !== undefined) return { text: strict, remarks: [] };
  return nearlyUtfEight(bytes) ?? inOneByte(bytes);
}

function converted(encoding: string): Remark {
  return {
    code: 'import/encoding',
    severity: 'info',
    values: { encoding: encodingNames[encoding] ?? encoding },
  };
}

/** How much of a text tells its encoding. */
const sampleSize = 4096;

/**
 * UTF-16 without a mark: of every pair of bytes one is that of the Arabic block or nothing, in the same
 * place throughout, as no text in another encoding has it.
 */
function utfSixteenOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, sampleSize);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const high = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0 || byte === 6) high[index % 2]! += 1;
  const pairs = sample.length / 2;
  const [first = 0, second = 0] = high;
  if (second > pairs * 0.7 && first < pairs * 0.3) return 'utf-16le';
  if (first > pairs * 0.7 && second < pairs * 0.3) return 'utf-16be';
  return undefined;
}

/** UTF-8 in which a few characters were cut apart; in another encoding hardly any letter would be right. */
function nearlyUtfEight(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const letters = text.match(/[\u0621-\u064A]/g)?.length ?? 0;
  if (broken === 0 || broken * 20 > letters) return undefined;
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  return {
    text,
    remarks: [{ code: 'import/broken-characters', severity: 'warning', values: { count: broken }, line }],
  };
}

/** The encoding of one byte that makes of the bytes the text most like Arabic, if any does. */
function inOneByte(bytes: Uint8Array): Decoded {
  const guesses = singleByteEncodings.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { encoding, text, likeness: likenessToArabic(text) };
  });
  const best = guesses.reduce((one, other) => (other.likeness > one.likeness ? other : one));
  if (best.likeness <= 0) throw new Refusal('import/unknown-encoding');
  return { text: best.text, remarks: [converted(best.encoding)] };
}

/** Words of which no Arabic text of a page is without several. */
const frequentWords =
  /(?<!\p{L})(?:في|من|على|إلى|أو|و?ال\p{L}{2,}|لل\p{L}{2,}|مع|عن|هذه?|التي|كل)(?!\p{L})/gu;

/** More than nothing where a text can be Arabic: how many of its characters are in words that Arabic is full of. */
function likenessToArabic(text: string): number {
  const sample = text.slice(0, sampleSize);
  const foreign =
    sample.match(/[^\t\n\r -~\u00A0\u00AB\u00BB\u0600-\u06FF\u200C-\u200F\u2010-\u2026]/g)?.length ?? 0;
  const words = sample.match(frequentWords)?.join('').length ?? 0;
  const letters = sample.match(/[\u0621-\u064A]/g)?.length ?? 0;
  if (letters === 0 || foreign * 4 > letters) return 0;
  const { signs } = textQualityOf(sample);
  return words / letters - foreign / letters - signs.length / 100;
}
