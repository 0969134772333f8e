/** A number as typed, and the format that goes with the way it was written; null is General. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

interface Reading {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => TypedNumber | null;
}

/** The number, percentage, amount, date or time that Chinese Excel sees in a text; null where it sees none. */
export function typedNumber(text: string): TypedNumber | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  for (const { pattern, read } of readings) {
    const match = pattern.exec(trimmed);
    if (match !== null) return read(match.slice(1).map((it) => it ?? ''));
  }
  return null;
}

const dayMs = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** Serial number of a day of the 1900 system, from 1900-03-01 on as the calendar has it; null for a day that is none. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = (date.getTime() - dayZero) / dayMs;
  if (!isDay || year < 1900 || year > 9999) return null;
  return serial < 61 ? serial - 1 : serial;
}

/** Two digits are 2000 to 2029 and 1930 to 1999. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(serial: number | null, numberFormat: string): TypedNumber | null {
  return serial === null ? null : { value: serial, numberFormat };
}

function thisYear(): number {
  return new Date().getFullYear();
}

const chineseDate = 'yyyy"年"m"月"d"日"';
const chineseMonth = 'yyyy"年"m"月"';
const chineseDay = 'm"月"d"日"';

function timed([hours = '', minutes = '', seconds = '']: readonly string[]): TypedNumber | null {
  if (Number(minutes) > 59 || Number(seconds) > 59 || Number(hours) > 9999) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (Number(hours) > 23) return { value, numberFormat: '[h]:mm:ss' };
  return { value, numberFormat: seconds === '' ? 'h:mm' : 'h:mm:ss' };
}

const readings: readonly Reading[] = [
  {
    pattern: /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(?:[Ee]([+-]?\d+))?(%?)$/,
    read: readDecimal,
  },
  {
    pattern: /^\(([\d,]+(?:\.\d*)?)\)$/,
    read: ([digits = '']) => readDecimal(['-', digits, '', '', '']),
  },
  {
    pattern: /^([+-]?)([¥￥$])\s*(\d[\d,]*)(\.\d*)?$/,
    read: ([sign = '', , whole = '', part = '']) => {
      const number = readDecimal([sign, whole, part, '', '']);
      return number === null ? null : { value: number.value, numberFormat: '"¥"#,##0.00' };
    },
  },
  {
    pattern: /^(\d+) (\d+)\/(\d+)$/,
    read: ([whole = '', top = '', under = '']) => fraction(whole, top, under),
  },
  {
    pattern: /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/,
    read: ([year = '', , month = '', day = '']) =>
      dated(serialOf(fullYear(year), Number(month), Number(day)), 'yyyy/m/d'),
  },
  {
    pattern: /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日$/,
    read: ([year = '', month = '', day = '']) =>
      dated(serialOf(fullYear(year), Number(month), Number(day)), chineseDate),
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月$/,
    read: ([year = '', month = '']) =>
      dated(serialOf(Number(year), Number(month), 1), chineseMonth),
  },
  {
    pattern: /^(\d{1,2})月(\d{1,2})日$/,
    read: ([month = '', day = '']) =>
      dated(serialOf(thisYear(), Number(month), Number(day)), chineseDay),
  },
  {
    pattern: /^(\d{4})[-/](\d{1,2})$/,
    read: ([year = '', month = '']) => dated(serialOf(Number(year), Number(month), 1), 'mmm-yy'),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,4})$/,
    read: ([first = '', second = '']) => dayOrMonth(first, second),
  },
  { pattern: /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?$/, read: timed },
  {
    pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2}) (\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/,
    read: ([year = '', month = '', day = '', ...time]) => {
      const serial = serialOf(Number(year), Number(month), Number(day));
      const clock = timed(time);
      const isDayTime = serial !== null && clock !== null && clock.value < 1;
      return isDayTime ? { value: serial + clock.value, numberFormat: 'yyyy/m/d h:mm' } : null;
    },
  },
];

function readDecimal(groups: readonly string[]): TypedNumber | null {
  const [sign = '', whole = '', part = '', exponent = '', percent = ''] = groups;
  const digits = whole.replaceAll(',', '');
  if (digits === '' && !/\d/.test(part)) return null;
  const power = exponent === '' ? '' : `e${exponent}`;
  const value = Number(`${sign}${digits}${part.replace(/^\.$/, '')}${power}`);
  if (!Number.isFinite(value)) return null;
  // Hundredths are shifted in the decimal text: 0.07 and 7 % are one number.
  const counted = percent === '' ? fifteenDigits(value) : Number(`${value}e-2`);
  return { value: counted, numberFormat: formatOf(whole, part, exponent + percent) };
}

function formatOf(whole: string, part: string, mark: string): string | null {
  const places = part.length > 1 ? '.00' : '';
  if (mark.endsWith('%')) return `0${places}%`;
  if (mark !== '') return '0.00E+00';
  return whole.includes(',') ? `#,##0${places}` : null;
}

/** Excel keeps fifteen digits of what is typed. */
function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function fraction(whole: string, top: string, under: string): TypedNumber | null {
  if (Number(under) === 0) return null;
  const numberFormat = under.length > 1 ? '# ??/??' : '# ?/?';
  return { value: Number(whole) + Number(top) / Number(under), numberFormat };
}

/** `1-2` is a day of this year; `3-2021` and `13-5` are months of a year. */
function dayOrMonth(first: string, second: string): TypedNumber | null {
  const day = second.length <= 2 ? serialOf(thisYear(), Number(first), Number(second)) : null;
  if (day !== null) return { value: day, numberFormat: chineseDay };
  const [month, year] = [Number(first), fullYear(second)];
  if (second.length === 3 || month > 12) return null;
  return dated(serialOf(year, month, 1), 'mmm-yy');
}
