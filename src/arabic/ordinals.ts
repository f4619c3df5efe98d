/** Ordinal words: أولًا، ثانيًا … for headings, and الأولى، الثانية … for sessions. */

const units = ['', 'حادي', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع'];
const tens = ['', 'عاشر', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const highest = 99;

/** أولًا، ثانيًا … تاسعًا وتسعين; beyond that the number itself. */
export function ordinalAdverb(place: number): string {
  if (!isSpelled(place)) return String(place);
  if (place === 1) return 'أولًا';
  const unit = units[place % 10] ?? '';
  const ten = Math.floor(place / 10);
  if (ten === 0) return `${unit}ًا`;
  if (place === 10) return 'عاشرًا';
  if (ten === 1) return `${unit} عشر`;
  const accusativeTen = obliqueTen(ten);
  return unit === '' || place % 10 === 0 ? accusativeTen : `${unit}ًا و${accusativeTen}`;
}

/** The feminine adjective with the article, in the genitive, as it follows «في جلسته»: الأولى، الثانية، الحادية عشرة، الثالثة والعشرين; beyond 99 the number itself. */
export function ordinalFeminine(place: number): string {
  if (!isSpelled(place)) return String(place);
  if (place === 1) return 'الأولى';
  const unit = `ال${units[place % 10] ?? ''}ة`;
  const ten = Math.floor(place / 10);
  if (ten === 0) return unit;
  if (place === 10) return 'العاشرة';
  if (ten === 1) return `${unit} عشرة`;
  const genitiveTen = obliqueTen(ten);
  return place % 10 === 0 ? `ال${genitiveTen}` : `${unit} وال${genitiveTen}`;
}

/** عشرين، ثلاثين …: accusative and genitive are spelled alike. */
function obliqueTen(ten: number): string {
  return (tens[ten] ?? '').replace(/ون$/, 'ين');
}

function isSpelled(place: number): boolean {
  return Number.isInteger(place) && place >= 1 && place <= highest;
}
